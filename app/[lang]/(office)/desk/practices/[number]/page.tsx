import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { PracticeForm } from '@/components/practice/desk/practice-form';
import { PublishPractice, TakeDownPractice } from '@/components/practice/desk/verbs';
import { PracticeText } from '@/components/practice/practice-text';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { currentLang } from '@/lib/platform/language';
import { casePath, deskRoom } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { loadPracticeEditor } from '@/lib/practice/loaders';

type Props = PageProps<'/[lang]/desk/practices/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function PracticeDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = practiceCopy[lang];
  const { practice, figures, awards, steps, events } = await loadPracticeEditor(lang, (await params).number);
  const { done } = await searchParams;
  const { number } = practice;
  const verbs = (
    <Box title={t.states[practice.state]}>
      <div className="grid gap-3">
        {practice.state === 'published' && (
          <LinkButton wide href={casePath(lang, 'practice', number)}>
            {t.desk.seen}
          </LinkButton>
        )}
        {events.includes('publish') && <PublishPractice number={number} lang={lang} formKey={randomUUID()} />}
        {events.includes('take_down') && <TakeDownPractice number={number} lang={lang} formKey={randomUUID()} />}
      </div>
    </Box>
  );
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'practice'), label: t.desk.title }, { label: number }]} />
      {done === 'edit' && <Notice kind="ok" title={t.desk.saved} />}
      <WithAside aside={verbs}>
        <PageHeader
          title={<span lang="ko">{practice.title}</span>}
          above={<Tag tone={practice.state === 'published' ? 'ok' : 'plain'}>{t.states[practice.state]}</Tag>}
          lead={<span lang="ko">{practice.summary}</span>}
        />
        <PracticeText practice={practice} figures={figures} awards={awards} lang={lang} />
        <div className="mt-10">
          <Details summary={t.desk.edit}>
            <PracticeForm
              key={practice.version}
              lang={lang}
              formKey={randomUUID()}
              practice={practice}
              figures={figures}
              awards={awards}
            />
          </Details>
        </div>
        <Section title={t.page.steps}>
          <History label={t.page.steps} steps={steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
