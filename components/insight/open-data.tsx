import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { tablesCopy } from '@/lib/insight/copy/tables';
import { openTableNames } from '@/lib/insight/rules/tables';
import { paths } from '@/lib/platform/paths';

/** Every table to take along, each one file. */
export function OpenTables({ lang }: { lang: Lang }) {
  const t = tablesCopy[lang];
  const at = paths(lang);
  return (
    <ul className="grid max-w-text">
      {openTableNames.map((name) => (
        <Download key={name} href={at.openTable(name)} title={t.tables[name]} form={t.csv} />
      ))}
    </ul>
  );
}

/** What programs read: the map and the ledger. */
export function OpenFiles({ lang }: { lang: Lang }) {
  const t = tablesCopy[lang];
  const at = paths(lang);
  return (
    <ul className="grid max-w-text">
      <Download href={at.placesGeojson} title={t.map} form={t.geojson} />
      <Download href={at.ledgerDownload} title={t.ledger} form={t.jsonLines} />
      <Download href={at.ledgerHeads} title={t.heads} form={t.json} />
    </ul>
  );
}

const Download = ({ href, title, form }: { href: string; title: string; form: string }) => (
  <li className="border-b border-line-weak">
    <a href={href} download className="link flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2">
      <span className="flex items-center gap-2 font-bold">
        <Icon name="download" />
        {title}
      </span>
      <span className="text-sm text-ink-2">{form}</span>
    </a>
  </li>
);
