import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';
import { DisplaySettings } from './display-settings';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { MainMenu, PhoneMenu } from './main-menu';

/** Skip link, notice, help and settings, then name, menu, search and the person: in this order on every page (KWCAG 3.2.2). */
export function SiteHeader({ lang, demo, session }: { lang: Lang; demo: boolean; session: ReactNode }) {
  const t = commonCopy[lang].site;
  const at = paths(lang);
  return (
    <>
      <a
        href="#main"
        className="sr-only z-50 focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:rounded-md focus:bg-primary focus:px-4 focus:py-2.5 focus:font-bold focus:text-on-primary"
      >
        {t.skip}
      </a>
      <header data-site="" className="relative border-b border-line-weak">
        <div className="bg-surface text-sm text-ink-2">
          <div className="page flex flex-wrap items-center justify-between gap-x-4">
            {demo && <p className="py-1.5 max-sm:text-xs">{t.demo}</p>}
            <div className="-mx-2 ml-auto flex flex-wrap items-center justify-end whitespace-nowrap">
              <a href={at.help} className="inline-flex min-h-11 items-center px-2 hover:underline">
                {t.help}
              </a>
              <DisplaySettings lang={lang} />
              <LanguageSwitch lang={lang} />
            </div>
          </div>
        </div>
        <div className="page flex min-h-16 flex-wrap items-center gap-x-4 xl:gap-x-6">
          <Logo lang={lang} />
          <MainMenu lang={lang} />
          <div className="-mr-2 ml-auto flex flex-wrap items-center text-sm">
            <a href={at.search} className="inline-flex min-h-11 items-center gap-1.5 px-2 hover:underline">
              <Icon name="search" />
              <span className="max-sm:sr-only">{t.search}</span>
            </a>
            {session}
            <PhoneMenu lang={lang} />
          </div>
        </div>
      </header>
    </>
  );
}
