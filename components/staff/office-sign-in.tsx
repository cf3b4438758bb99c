import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { paths, withQuery } from '@/lib/platform/paths';
import { officeSignInCopy } from '@/lib/staff/copy/sign-in';

type Props = { lang: Lang; offered: boolean; waiting: boolean; back: string | null; error: string | null };

/** The officers' own way in, apart from the residents': a link to the office's provider, and what came of the last try. */
export function OfficeSignIn({ lang, offered, waiting, back, error }: Props) {
  const t = officeSignInCopy[lang];
  const wrong: Record<string, string> = t.errors;
  const at = paths(lang);
  if (!offered && !waiting) return null;
  return (
    <Section title={t.title} id="office">
      <div className="grid max-w-text gap-4">
        {error && Object.hasOwn(wrong, error) && <Notice kind="bad" live title={wrong[error]} />}
        {waiting && (
          <Notice kind="warn" title={t.waiting}>
            <a href={withQuery(at.secondFactor, { callbackUrl: back })} className="inline-flex min-h-11 items-center">
              {t.waitingLink}
            </a>
          </Notice>
        )}
        {offered && (
          <>
            <p className="text-ink-2">{t.text}</p>
            <p>
              <a
                href={withQuery('/api/auth/office', { callbackUrl: back ?? at.desk })}
                className={buttonClass('secondary')}
              >
                {t.button}
              </a>
            </p>
          </>
        )}
      </div>
    </Section>
  );
}
