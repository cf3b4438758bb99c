import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { inLanguage } from './menu-links';

const links = [
  ['about', '/about'],
  ['how', '/about#way'],
  ['privacy', '/privacy'],
  ['ledger', '/ledger'],
  ['openData', '/open-data'],
  ['accessibility', '/accessibility'],
] as const;

/** What this site is, and the promise it rests on. */
export function SiteFooter({ lang }: { lang: Lang }) {
  const t = commonCopy[lang];
  return (
    <footer data-site="" className="border-t border-line-weak bg-surface text-sm text-ink-2">
      <div className="page grid gap-4 py-8">
        <nav aria-label={t.site.footer}>
          <ul className="flex flex-wrap gap-x-5">
            {links.map(([name, path]) => (
              <li key={name}>
                <a href={inLanguage(lang, path)} className="inline-flex min-h-11 items-center hover:underline">
                  {t.foot[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t.foot.promise}</p>
        <p>
          <b className="text-ink">{t.site.name}</b> · {t.site.tagline}
        </p>
      </div>
    </footer>
  );
}
