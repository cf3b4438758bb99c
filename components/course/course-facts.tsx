import Link from 'next/link';
import { DescriptionList } from '@/components/ui/description-list';
import { Box } from '@/components/ui/page';
import { courseCopy } from '@/lib/course/copy';
import type { CoursePage } from '@/lib/course/loaders';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { casePath, paths } from '@/lib/platform/paths';
import { momentWords, seatWords } from './words';

/** Who it is for, who speaks, where, how many seats there are, and whom to ask. */
export function CourseFacts({ shown, lang }: { shown: CoursePage; lang: Lang }) {
  const t = courseCopy[lang].page;
  const { course, sessions, seats, stage } = shown;
  const running = stage !== 'done' && stage !== 'cancelled';
  const facts = [
    { term: t.audience, detail: <span lang="ko">{course.audience}</span> },
    { term: t.lecturer, detail: <span lang="ko">{course.lecturer}</span> },
    { term: t.place, detail: <span lang="ko">{course.place}</span> },
    ...(running ? [{ term: t.seats, detail: seatWords(course.capacity, seats, lang) }] : []),
    {
      term: t.registration,
      detail: `${momentWords(course.registerFrom, lang)} – ${momentWords(course.registerUntil, lang)}`,
    },
    ...(course.neededSessions === null
      ? []
      : [{ term: t.certificate, detail: t.needed(course.neededSessions, sessions.length) }]),
    { term: t.host, detail: nameIn(course.host, lang) },
    { term: t.contact, detail: <span lang="ko">{course.contact}</span> },
    ...(course.programme
      ? [
          {
            term: t.programme,
            detail: (
              <Link
                href={casePath(lang, 'programme', course.programme)}
                className="link inline-flex min-h-11 items-center"
              >
                {course.programme}
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <Box title={t.facts}>
      <DescriptionList facts={facts} />
      <p className="mt-3 text-sm">
        <a href={paths(lang).courseCalendar(course.number)} className="link inline-flex min-h-11 items-center">
          {t.addToCalendar}
        </a>
      </p>
    </Box>
  );
}
