import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { History } from '@/components/layout/history';
import { PracticeText } from '@/components/practice/practice-text';
import { StartedFrom } from '@/components/proposal/started-from';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { DescriptionList } from '@/components/ui/description-list';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { loadPractice } from '@/lib/practice/loaders';

type Props = PageProps<'/[lang]/practices/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await loadPractice((await params).number);
  return { title: practice.title };
}

export default async function PracticePage({ params }: Props) {
  const lang = await currentLang();
  const t = practiceCopy[lang];
  const { practice, figures, awards, started, steps } = await loadPractice((await params).number);
  const facts = [
    { term: t.page.institution, detail: <span lang="ko">{practice.institution}</span> },
    { term: t.page.field, detail: t.fieldNames[practice.field] },
    { term: t.page.source, detail: <span lang="ko">{practice.source}</span> },
  ];
  const aside = (
    <>
      <StartedFrom from={{ practice: practice.number }} started={started} words={t.page.startFrom} lang={lang} />
      <Box title={t.page.facts}>
        <DescriptionList facts={facts} />
      </Box>
    </>
  );
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).practices, label: t.title }, { label: practice.number }]}
      />
      <WithAside aside={aside}>
        <PageHeader
          title={<span lang="ko">{practice.title}</span>}
          above={<span className="text-sm text-ink-2">{t.page.number(practice.number)}</span>}
          lead={<span lang="ko">{practice.summary}</span>}
          actions={await followButton(`case:${practice.number}`)}
        />
        <PracticeText practice={practice} figures={figures} awards={awards} lang={lang} />
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
