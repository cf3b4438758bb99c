import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Suspended } from '@/components/moderation/suspended';
import { DraftNotice } from '@/components/proposal/form/draft-buttons';
import { ProposalForm } from '@/components/proposal/form/proposal-form';
import { SimilarList } from '@/components/proposal/form/similar-list';
import { Origin } from '@/components/proposal/origin';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { formatShortInstant } from '@/lib/format/dates';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalFormCopy } from '@/lib/proposal/copy/form';
import { loadProposalForm } from '@/lib/proposal/loaders-form';
import { researchCopy } from '@/lib/research/copy';

export async function generateMetadata(): Promise<Metadata> {
  return { title: proposalFormCopy[await currentLang()].newTitle, robots: { index: false } };
}

export default async function NewProposalPage({ searchParams }: PageProps<'/[lang]/proposals/new'>) {
  const lang = await currentLang();
  const t = proposalFormCopy[lang];
  const address = await searchParams;
  const form = await loadProposalForm(lang, address);
  const { may, suspension, dongs, draft, dongCode, similar, practice, research, now } = form;
  const fresh = String(address.fresh ?? '');
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).proposals, label: proposalCopy[lang].title }, { label: t.newTitle }]}
      />
      <PageHeader title={t.newTitle} lead={t.newLead} />
      {may && suspension ? (
        <Suspended suspension={suspension} lang={lang} />
      ) : may ? (
        <div className="grid gap-8">
          <DraftNotice
            key={`notice-${fresh}`}
            time={draft ? formatShortInstant(draft.updatedAt, now, lang) : ''}
            formKey={randomUUID()}
            lang={lang}
          />
          {practice && <Origin kind="practice" of={practice} words={practiceCopy[lang].from} lang={lang} />}
          {research && <Origin kind="research" of={research} words={researchCopy[lang].from} lang={lang} />}
          {similar && (
            <div id="similar">
              <SimilarList similar={similar} formKey={randomUUID()} lang={lang} />
            </div>
          )}
          <ProposalForm
            key={fresh}
            values={{ ...draft?.values, dongCode }}
            dongs={dongs}
            from={(practice ?? research)?.number ?? null}
            formKey={randomUUID()}
            lang={lang}
          />
        </div>
      ) : (
        <Notice kind="warn" title={t.residentsOnly} />
      )}
    </Page>
  );
}
