import Link from 'next/link';
import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { tablesCopy } from '@/lib/insight/copy/tables';
import { tablesAbout } from '@/lib/insight/copy/tables-about';
import { headOf, openTableNames } from '@/lib/insight/rules/tables';
import { paths } from '@/lib/platform/paths';

/** Where the numbers of a table are defined at length. */
const counted = { evaluations: 'evaluation', scores: 'kindness' } as const;

/** Every table to take along, each one file, with what a row of it is. */
export function OpenTables({ lang }: { lang: Lang }) {
  const t = tablesCopy[lang];
  const about = tablesAbout[lang];
  const at = paths(lang);
  return (
    <ul className="grid max-w-text">
      {openTableNames.map((name) => (
        <Download key={name} href={at.openTable(name)} title={t.tables[name]} form={t.csv}>
          <Details summary={<span className="font-normal">{about.aboutOf(t.tables[name])}</span>}>
            <p className="max-w-text">{about.about[name]}</p>
            <p className="mt-2 max-w-text text-sm text-ink-2">{about.columnsOf(headOf(name, lang).join(', '))}</p>
            {name in counted && (
              <Link
                href={`${at.definitions}#${counted[name as keyof typeof counted]}`}
                className="link mt-2 inline-flex min-h-11 items-center"
              >
                {about.numbers}
              </Link>
            )}
          </Details>
        </Download>
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

type Props = { href: string; title: string; form: string; children?: ReactNode };
const Download = ({ href, title, form, children }: Props) => (
  <li className="border-b border-line-weak">
    <a href={href} download className="link flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2">
      <span className="flex items-center gap-2 font-bold">
        <Icon name="download" />
        {title}
      </span>
      <span className="text-sm text-ink-2">{form}</span>
    </a>
    {children}
  </li>
);
