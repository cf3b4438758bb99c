import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Suspended } from '@/components/moderation/suspended';
import { ProposalForm } from '@/components/proposal/form/proposal-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalFormCopy } from '@/lib/proposal/copy/form';
import { loadProposalEdit } from '@/lib/proposal/loaders-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: proposalFormCopy[await currentLang()].editTitle, robots: { index: false } };
}

export default async function EditProposalPage({ params }: PageProps<'/[lang]/proposals/[number]/edit'>) {
  const lang = await currentLang();
  const t = proposalFormCopy[lang];
  const at = paths(lang);
  const { proposal, suspension, dongs, files, asked, may } = await loadProposalEdit(lang, (await params).number);
  const { number, version, state, longitude, latitude, place } = proposal;
  const verbs = { returned: t.resubmit, supplement_requested: t.supplement };
  const leads: Record<string, string> = t.editLead;
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: at.proposals, label: proposalCopy[lang].title },
          { href: at.proposal(number), label: number },
          { label: t.editTitle },
        ]}
      />
      <PageHeader title={t.editTitle} lead={may ? leads[state] : undefined} />
      {may && suspension ? (
        <Suspended suspension={suspension} lang={lang} />
      ) : may ? (
        <div className="grid gap-8">
          {asked && (
            <Notice kind="warn" title={proposalCopy[lang].officerNote}>
              <p lang="ko" className="whitespace-pre-line">
                {asked}
              </p>
            </Notice>
          )}
          <ProposalForm
            edited={{
              number,
              version,
              verb: state in verbs ? verbs[state as keyof typeof verbs] : t.keep,
              files: files.map(({ id, name }) => ({ id, name })),
            }}
            values={{
              ...proposal,
              place: place ?? '',
              point: longitude !== null && latitude !== null ? { longitude, latitude } : null,
            }}
            dongs={dongs}
            formKey={randomUUID()}
            lang={lang}
          />
        </div>
      ) : (
        <Notice kind="warn" title={t.notNow}>
          {state === 'published' && <p>{proposalCopy[lang].editFixed}</p>}
        </Notice>
      )}
      <div className="mt-6">
        <LinkButton href={at.proposal(number)}>{t.back}</LinkButton>
      </div>
    </Page>
  );
}
