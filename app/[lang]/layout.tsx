import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { lang as rootLang } from 'next/root-params';
import type { ReactNode } from 'react';
import { displayScript } from '@/components/layout/display-script';
import { inLanguage } from '@/components/layout/menu-links';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { type Lang, languages } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

async function currentLang(): Promise<Lang> {
  const value = await rootLang();
  return languages.find((known) => known === value) ?? notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  const { site } = commonCopy[await currentLang()];
  return { title: { default: site.name, template: `%s · ${site.name}` }, description: site.tagline };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const lang = await currentLang();
  const session = (
    <a href={inLanguage(lang, '/sign-in')} className="inline-flex min-h-11 items-center px-2 hover:underline">
      {commonCopy[lang].site.signIn}
    </a>
  );
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: displayScript }} />
      </head>
      <body className="flex min-h-screen flex-col">
        <SiteHeader lang={lang} demo={process.env.DEMO !== 'off'} session={session} />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter lang={lang} />
      </body>
    </html>
  );
}
