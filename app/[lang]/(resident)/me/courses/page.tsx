import type { Metadata } from 'next';
import { OwnState } from '@/components/course/own-state';
import { momentWords } from '@/components/course/words';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Card, Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { courseCopy } from '@/lib/course/copy';
import { ownCourseCopy } from '@/lib/course/copy/own';
import { loadOwnCourses } from '@/lib/course/loaders/own';
import { formatShortInstant } from '@/lib/format/dates';
import { memberCopy } from '@/lib/member/copy';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownCourseCopy[await currentLang()].title };
}

export default async function OwnCoursesPage() {
  const lang = await currentLang();
  const t = ownCourseCopy[lang];
  const at = paths(lang);
  const { rows, now } = await loadOwnCourses(lang);
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: at.me, label: memberCopy[lang].myPage }, { label: t.title }]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      {rows.length === 0 ? (
        <EmptyState title={t.none} text={t.noneText} action={<LinkButton href={at.courses}>{t.browse}</LinkButton>} />
      ) : (
        <Cards label={t.title}>
          {rows.map((row) => (
            <Card
              key={row.number}
              href={at.myCourse(row.number)}
              heading="h2"
              title={<span lang="ko">{row.title}</span>}
              text={<span lang="ko">{row.place}</span>}
              meta={[
                <OwnState key="state" state={row.state} lang={lang} />,
                row.courseState === 'cancelled' && courseCopy[lang].stages.cancelled,
                formatShortInstant(row.startsAt, now, lang),
                row.state === 'offered' && row.offeredUntil && t.confirmBy(momentWords(row.offeredUntil, lang)),
              ]}
            />
          ))}
        </Cards>
      )}
    </Page>
  );
}
