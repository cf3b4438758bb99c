import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { displayScript } from '@/components/layout/display-script';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { SessionMenu } from '@/components/member/session-menu';
import { loadSession } from '@/lib/member/loaders';
import { signOut } from '@/lib/platform/auth/actions';
import { isDemo } from '@/lib/platform/auth/settings';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const { site } = commonCopy[await currentLang()];
  return { title: { default: site.name, template: `%s · ${site.name}` }, description: site.tagline };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const lang = await currentLang();
  const session = <SessionMenu lang={lang} session={await loadSession()} signOut={signOut} />;
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours that sets the display before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: displayScript }} />
      </head>
      <body className="flex min-h-screen flex-col">
        <SiteHeader lang={lang} demo={isDemo()} session={session} />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter lang={lang} />
      </body>
    </html>
  );
}
