import type { Lang } from '@/lib/format/copy';
import { tablesCopy } from '@/lib/insight/copy/tables';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';

/** What this site is, and the promise it rests on. */
export function SiteFooter({ lang }: { lang: Lang }) {
  const t = commonCopy[lang];
  const at = paths(lang);
  const links = [
    [t.foot.about, at.about],
    [t.foot.how, `${at.about}#way`],
    [t.foot.hotline, at.hotline],
    [t.foot.numbers, at.definitions],
    [t.foot.ledger, at.ledger],
    [tablesCopy[lang].foot, at.openData],
    [t.foot.privacy, at.privacy],
    [takedownCopy[lang].foot, at.takedown],
    [t.foot.accessibility, at.accessibility],
  ] as const;
  return (
    <footer data-site="" className="border-t border-line-weak bg-surface text-sm text-ink-2">
      <div className="page grid gap-4 py-8">
        <nav aria-label={t.site.footer}>
          <ul className="flex flex-wrap gap-x-5">
            {links.map(([label, href]) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center hover:underline">
                  {label}
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
