import type { Metadata } from 'next';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { signInByLink } from '@/lib/platform/auth/actions';
import { currentLang } from '@/lib/platform/language';
import { officeSignInCopy } from '@/lib/staff/copy/sign-in';

export async function generateMetadata(): Promise<Metadata> {
  return { title: officeSignInCopy[await currentLang()].linkTitle, robots: 'noindex', referrer: 'same-origin' };
}

export default async function SignInLinkPage({ params, searchParams }: PageProps<'/[lang]/sign-in/link/[token]'>) {
  const lang = await currentLang();
  const t = officeSignInCopy[lang];
  const { token } = await params;
  const { error } = await searchParams;
  return (
    <Page narrow>
      <PageHeader title={t.linkTitle} lead={t.linkLead} />
      {error ? (
        <Notice kind="bad" live title={t.linkOver} />
      ) : (
        <form action={signInByLink}>
          <input type="hidden" name="_lang" value={lang} />
          <input type="hidden" name="token" value={token} />
          <button type="submit" className={buttonClass('primary')}>
            {t.linkButton}
          </button>
        </form>
      )}
    </Page>
  );
}
