'use client';

import { usePathname } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { inLanguage, withoutLanguage } from './menu-links';

/** To this same page in the other language; a full load, because the language is the root of the page. */
export function LanguageSwitch({ lang }: { lang: Lang }) {
  const other: Lang = lang === 'ko' ? 'en' : 'ko';
  return (
    <a
      href={inLanguage(other, withoutLanguage(usePathname()))}
      lang={other}
      suppressHydrationWarning // a page that is not there was rendered under another address
      hrefLang={other}
      onClick={(event) => {
        event.currentTarget.search = location.search;
      }}
      className="inline-flex min-h-11 items-center px-2 hover:underline"
    >
      {commonCopy[lang].site.otherLanguage}
    </a>
  );
}
