import { AttachmentList } from '@/components/complaint/attachment-list';
import { DescriptionList } from '@/components/ui/description-list';
import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import type { AttachmentRow } from '@/lib/platform/files/files';
import { applicationCopy } from '@/lib/programme/copy/application';

type Props = {
  application: { askedWon: number | null; grantedWon: number | null; submittedAt: Date; plan: string };
  business: { name: string | null; number: string };
  applicant?: string;
  files: AttachmentRow[];
  lang: Lang;
};

/** What was applied for: the business as far as the reader may see it, the money, what it is for, the documents. */
export function ApplicationFacts({ application, business, applicant, files, lang }: Props) {
  const t = applicationCopy[lang].facts;
  const { askedWon, grantedWon, submittedAt, plan } = application;
  const facts = [
    ...(applicant ? [{ term: t.applicant, detail: applicant }] : []),
    ...(business.name ? [{ term: t.business, detail: <span lang="ko">{business.name}</span> }] : []),
    { term: t.number, detail: <span className="tabular-nums">{business.number}</span> },
    ...(askedWon === null ? [] : [{ term: t.asked, detail: formatWon(askedWon, lang) }]),
    ...(grantedWon === null ? [] : [{ term: t.granted, detail: <b>{formatWon(grantedWon, lang)}</b> }]),
    { term: t.submitted, detail: formatDay(submittedAt, lang) },
  ];
  return (
    <>
      <Section title={t.title}>
        <DescriptionList stacked facts={facts} />
      </Section>
      <Section title={t.plan}>
        <div lang="ko">
          <Prose>{plan}</Prose>
        </div>
      </Section>
      <Section title={t.files}>
        {files.length > 0 ? <AttachmentList files={files} lang={lang} /> : <p className="text-ink-2">{t.noFiles}</p>}
      </Section>
    </>
  );
}
