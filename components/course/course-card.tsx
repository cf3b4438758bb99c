import { Card } from '@/components/ui/cards';
import { courseCopy } from '@/lib/course/copy';
import type { ListedCourse } from '@/lib/course/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay, formatTime } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { casePath } from '@/lib/platform/paths';
import { StageTag } from './stage-tag';
import { seatWords } from './words';

/** One course in the list: when, where, and whether there are seats. */
export function CourseCard({ course, now, lang }: { course: ListedCourse; now: Date; lang: Lang }) {
  const t = courseCopy[lang];
  const { startsAt, stage } = course;
  const isOpen = stage === 'registering' || stage === 'full';
  return (
    <Card
      href={casePath(lang, 'course', course.number)}
      heading="h2"
      title={<span lang="ko">{course.title}</span>}
      text={<span lang="ko">{`${course.audience} · ${course.place}`}</span>}
      meta={[
        <StageTag key="stage" stage={stage} lang={lang} />,
        `${formatShortDay(startsAt, now, lang)} ${formatTime(startsAt, lang)}`,
        course.sessions > 1 && t.sessionCount(course.sessions),
        isOpen && seatWords(course.capacity, course.seats, lang),
        nameIn(course.host, lang),
      ]}
    />
  );
}
