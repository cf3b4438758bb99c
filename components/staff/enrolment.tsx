import { Section } from '@/components/ui/page';
import { QrCode } from '@/components/ui/qr-code';
import type { Lang } from '@/lib/format/copy';
import { officeSignInCopy } from '@/lib/staff/copy/sign-in';
import type { SecondFactorPage } from '@/lib/staff/loaders-sign-in';

type Props = { lang: Lang; pending: NonNullable<SecondFactorPage['pending']> };

/** What the app needs, as a picture and in letters, and the codes to keep. Drawn on the server: no script sees the secret. */
export function Enrolment({ lang, pending: { secret, codes, picture } }: Props) {
  const t = officeSignInCopy[lang];
  return (
    <>
      <Section title={t.scan}>
        <p className="mb-3 text-ink-2">{t.scanHint}</p>
        <QrCode label={t.picture} picture={picture} />
        <p className="mt-3 text-sm text-ink-2">{t.secret}</p>
        <p className="font-mono text-lg [word-break:normal]" translate="no" data-secret="">
          {secret.match(/.{1,4}/g)?.join(' ')}
        </p>
      </Section>
      <Section title={t.keep}>
        <p className="mb-3 text-ink-2">{t.keepHint}</p>
        <ul
          className="grid gap-x-8 gap-y-1 rounded-lg border border-line-strong p-4 font-mono sm:grid-cols-2"
          translate="no"
        >
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
