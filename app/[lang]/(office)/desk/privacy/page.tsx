import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { UnusualLooks } from '@/components/privacy/unusual-looks';
import { DataTable } from '@/components/ui/figure/data-table';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatInstant } from '@/lib/format/dates';
import { formatNumber } from '@/lib/format/numbers';
import { currentLang } from '@/lib/platform/language';
import { reportCopy } from '@/lib/privacy/copy/report';
import { loadPrivacyReport } from '@/lib/privacy/loaders';
import { nearlyUsed, unmaskQuota } from '@/lib/privacy/rules-unmask';

export async function generateMetadata(): Promise<Metadata> {
  return { title: reportCopy[await currentLang()].title };
}

export default async function PrivacyReportPage() {
  const lang = await currentLang();
  const t = reportCopy[lang];
  const n = (value: number) => formatNumber(value, lang);
  const { rules, lookers, erasures, alerts } = await loadPrivacyReport(lang);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <UnusualLooks alerts={alerts} lang={lang} formKey={randomUUID()} />
      <Section title={t.rules}>
        <DataTable
          caption={t.rules}
          captionHidden
          rows={rules}
          rowKey={({ rule }) => rule.key}
          columns={[
            { key: 'record', head: t.columns.record, cell: ({ rule }) => t.names[rule.key], rowHead: true },
            { key: 'kept', head: t.columns.kept, cell: ({ rule }) => t.months(rule.months) },
            { key: 'after', head: t.columns.after, cell: ({ rule }) => t.outcomes[rule.outcome] },
            { key: 'law', head: t.columns.law, cell: ({ rule }) => t.laws[rule.key] },
            { key: 'due', head: t.columns.due, cell: ({ due }) => n(due), numeric: true },
            {
              key: 'last',
              head: t.columns.last,
              cell: ({ last }) => (last ? t.run(n(last.rows), formatInstant(last.at, lang)) : t.never),
            },
          ]}
        />
      </Section>
      <Section title={t.erasures}>
        <p>{t.waiting(n(erasures))}</p>
      </Section>
      <Section title={t.looks}>
        {lookers.length === 0 ? (
          <p className="text-ink-2">{t.noLooks}</p>
        ) : (
          <ul className="grid gap-2">
            {lookers.map((each) => (
              <li key={each.name}>
                {t.look(each.name, n(each.looks))}
                {each.looks >= unmaskQuota && <strong className="ml-2">{t.full}</strong>}
                {each.looks >= nearlyUsed && each.looks < unmaskQuota && (
                  <strong className="ml-2">{t.few(n(unmaskQuota - each.looks))}</strong>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
