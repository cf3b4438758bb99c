import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ApplyForm } from '@/components/programme/apply-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { formatWon } from '@/lib/format/numbers';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';
import { applicationCopy } from '@/lib/programme/copy/application';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { loadApply } from '@/lib/programme/loaders/own';

type Props = PageProps<'/[lang]/programmes/[number]/apply'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: applicationCopy[await currentLang()].apply.title, robots: 'noindex' };
}

export default async function ApplyPage({ params }: Props) {
  const lang = await currentLang();
  const t = applicationCopy[lang];
  const { programme, phase, may, mine } = await loadApply(lang, (await params).number);
  const at = paths(lang);
  const back = (
    <LinkButton href={at.programme(programme.number)}>{programmeCopy[lang].page.number(programme.number)}</LinkButton>
  );
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: at.programmes, label: programmeCopy[lang].title },
          { href: at.programme(programme.number), label: programme.number },
          { label: t.apply.title },
        ]}
      />
      <PageHeader title={t.apply.title} above={<span lang="ko">{programme.title}</span>} lead={t.apply.lead} />
      {mine ? (
        <EmptyState
          title={t.apply.already}
          action={<LinkButton href={casePath(lang, 'application', mine.number)}>{t.verbs.open}</LinkButton>}
        />
      ) : !may ? (
        <EmptyState title={t.apply.residentsOnly} action={back} />
      ) : phase !== 'open' ? (
        <EmptyState title={t.apply.notOpen} action={back} />
      ) : (
        <>
          {programme.papers && (
            <div className="mb-6">
              <Notice title={programmeCopy[lang].page.papers}>
                <ul lang="ko" className="list-disc pl-5">
                  {programme.papers.split('\n').map((paper) => (
                    <li key={paper}>{paper}</li>
                  ))}
                </ul>
              </Notice>
            </div>
          )}
          <ApplyForm
            number={programme.number}
            money={programme.budgetWon !== null}
            most={programme.mostWon === null ? null : formatWon(programme.mostWon, lang)}
            lang={lang}
            formKey={randomUUID()}
          />
        </>
      )}
    </Page>
  );
}
