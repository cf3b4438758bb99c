import type { Metadata } from 'next';
import { StageTag } from '@/components/course/stage-tag';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { Card } from '@/components/ui/cards';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { loadCourseDesk } from '@/lib/course/loaders/desk';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: courseDeskCopy[await currentLang()].title };
}

export default async function CoursesDeskPage() {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const { courses, now } = await loadCourseDesk(lang);
  return (
    <DeskRoom lang={lang} title={t.title} lead={t.lead} begin={{ href: deskPath(lang, 'course', 'new'), label: t.add }}>
      <DeskList
        label={t.list}
        rows={courses}
        none={{ title: t.none }}
        card={(course) => (
          <Card
            key={course.id}
            href={deskPath(lang, 'course', course.number)}
            heading="h2"
            title={<span lang="ko">{course.title}</span>}
            meta={[
              <StageTag key="stage" stage={course.stage} lang={lang} />,
              formatShortInstant(course.startsAt, now, lang),
              t.seats(course.seats.taken, course.capacity, course.seats.waiting),
              nameIn(course.host, lang),
            ]}
          />
        )}
      />
    </DeskRoom>
  );
}
