import { LinkButton } from '@/components/ui/button';
import { ownCourseCopy } from '@/lib/course/copy/own';
import type { OwnCoursePage } from '@/lib/course/loaders/own';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { IssueCertificate } from './own-verbs';

/** Whether there is a certificate, and if not yet, why. */
export function OwnCertificate({ shown, formKey, lang }: { shown: OwnCoursePage; formKey: string; lang: Lang }) {
  const t = ownCourseCopy[lang];
  const { certificate, course, seat, attended } = shown;
  if (certificate === 'not_yet') return <p className="text-ink-2">{t.certificateNotYet}</p>;
  if (certificate === 'not_enough')
    return <p className="text-ink-2">{t.certificateNotEnough(attended.length, course.neededSessions ?? 0)}</p>;
  return (
    <>
      <p className="mb-3">{t.certificateReady}</p>
      {seat.certificate ? (
        <LinkButton href={paths(lang).myCertificate(course.number)}>{t.see}</LinkButton>
      ) : (
        <IssueCertificate number={course.number} lang={lang} formKey={formKey} />
      )}
    </>
  );
}
