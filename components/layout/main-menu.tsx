'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { mainMenu, moreMenu, withoutLanguage } from './menu-links';

/** The menu in a row on a wide screen. */
export function MainMenu({ lang }: { lang: Lang }) {
  return (
    <nav aria-label={commonCopy[lang].site.mainMenu} className="hidden lg:block">
      <ul className="flex gap-x-1">
        <Entries
          entries={mainMenu(lang)}
          look="flex min-h-16 items-center border-b-3 border-transparent px-2.5 pt-[3px] font-bold whitespace-nowrap hover:text-primary-ink aria-[current]:border-primary aria-[current]:text-primary-ink"
        />
        <li>
          <More lang={lang} />
        </li>
      </ul>
    </nav>
  );
}

/** What is asked for less often. */
function More({ lang }: { lang: Lang }) {
  const here = withoutLanguage(usePathname());
  const holds = (entries: ReturnType<typeof mainMenu>) => entries.some(({ path }) => currentOf(here, path));
  const within = holds(moreMenu(lang)) && !holds(mainMenu(lang));
  return (
    <details key={here} className="relative">
      <summary
        className={`flex min-h-16 items-center gap-1 border-b-3 px-2.5 pt-[3px] font-bold whitespace-nowrap hover:text-primary-ink ${within ? 'border-primary text-primary-ink' : 'border-transparent'}`}
      >
        {commonCopy[lang].site.more}
        <Icon name="down" className="turn" />
      </summary>
      <ul className="absolute right-0 top-full z-20 min-w-56 rounded-md border border-line bg-canvas p-2 shadow-now">
        <Entries
          entries={moreMenu(lang)}
          look="flex min-h-11 items-center rounded-md px-3 font-bold whitespace-nowrap hover:bg-surface aria-[current]:text-primary-ink"
        />
      </ul>
    </details>
  );
}

/** The same menu on a phone: a `details` that opens without script and closes when a page is entered. */
export function PhoneMenu({ lang }: { lang: Lang }) {
  const t = commonCopy[lang].site;
  return (
    <details key={usePathname()} className="lg:hidden">
      <summary className="inline-flex min-h-11 items-center gap-1.5 px-2 font-bold">
        <Icon name="menu" size={24} />
        {t.menu}
      </summary>
      <nav
        aria-label={t.mainMenu}
        className="absolute inset-x-0 top-full z-20 border-y border-line bg-canvas pb-3 shadow-now"
      >
        <ul className="page grid">
          <Entries
            entries={[...mainMenu(lang), ...moreMenu(lang)]}
            look="flex min-h-13 items-center border-b border-line-weak text-lg font-bold aria-[current]:text-primary-ink"
          />
        </ul>
      </nav>
    </details>
  );
}

/** Whether a page is this entry's own, or one below it. */
const currentOf = (here: string, path: string) =>
  here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined;

function Entries({ entries, look }: { entries: ReturnType<typeof mainMenu>; look: string }) {
  const here = withoutLanguage(usePathname());
  return entries.map(({ href, label, path }) => {
    return (
      <li key={path}>
        <Link prefetch={false} href={href} aria-current={currentOf(here, path)} className={look}>
          {label}
        </Link>
      </li>
    );
  });
}
