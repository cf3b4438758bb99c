'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { mainMenu, withoutLanguage } from './menu-links';

/** The menu in a row on a wide screen. */
export function MainMenu({ lang }: { lang: Lang }) {
  return (
    <nav aria-label={commonCopy[lang].site.mainMenu} className="hidden lg:block">
      <ul className="flex gap-x-1">
        <Entries
          lang={lang}
          look="flex min-h-16 items-center border-b-3 border-transparent px-2.5 pt-[3px] font-bold whitespace-nowrap hover:text-primary-ink aria-[current]:border-primary aria-[current]:text-primary-ink"
        />
      </ul>
    </nav>
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
            lang={lang}
            look="flex min-h-13 items-center border-b border-line-weak text-lg font-bold aria-[current]:text-primary-ink"
          />
        </ul>
      </nav>
    </details>
  );
}

function Entries({ lang, look }: { lang: Lang; look: string }) {
  const here = withoutLanguage(usePathname());
  return mainMenu(lang).map(({ href, label, path }) => {
    const current = here === path ? 'page' : here.startsWith(`${path}/`) ? 'true' : undefined;
    return (
      <li key={path}>
        <Link prefetch={false} href={href} aria-current={current} className={look}>
          {label}
        </Link>
      </li>
    );
  });
}
