import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { courseCopy } from '@/lib/course/copy';
import type { CertificateAnswer as Answer } from '@/lib/course/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';

/** Whether a certificate holds: its course, the masked name, and nothing more. */
export function CertificateAnswer({ answer, lang }: { answer: Answer; lang: Lang }) {
  const t = courseCopy[lang].verify;
  if (answer.is === 'too_many') return <Notice kind="warn" live title={t.tooMany} />;
  if (answer.is === 'unknown')
    return (
      <Notice kind="bad" live title={t.unknown}>
        <p>{t.unknownText}</p>
      </Notice>
    );
  const facts = [
    { term: t.course, detail: <span lang="ko">{answer.title}</span> },
    { term: t.name, detail: answer.erasedAt ? t.gone : answer.name || t.forgotten },
    { term: t.issued, detail: formatDay(answer.issuedAt, lang) },
  ];
  const isValid = answer.is === 'valid';
  return (
    <Notice kind={isValid ? 'ok' : 'bad'} live title={isValid ? t.valid : t.invalid}>
      {!isValid && <p className="mb-2">{t.invalidText}</p>}
      <DescriptionList facts={facts} />
    </Notice>
  );
}
