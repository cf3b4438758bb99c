import type { Metadata } from 'next';
import { LedgerDays, LedgerTable } from '@/components/insight/ledger-table';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatNumber } from '@/lib/format/numbers';
import { ledgerCopy } from '@/lib/insight/copy-ledger';
import { loadLedger } from '@/lib/insight/loaders-ledger';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ledgerCopy[await currentLang()].title };
}

const command = 'npm run ledger:verify -- ollim-ledger.jsonl';
const withHeads = `${command} --heads heads.json`;
const withHead = (head: { seq: number; hash: string }) => `${command} --head ${head.seq}:${head.hash}`;

export default async function LedgerPage() {
  const lang = await currentLang();
  const t = ledgerCopy[lang];
  const { entries, head, heads, newest } = await loadLedger();
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <dl className="grid gap-4 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-x-12">
        <div>
          <dt className="text-sm text-ink-2">{t.entries}</dt>
          <dd className="text-2xl font-bold">{formatNumber(entries, lang)}</dd>
        </div>
        {head && (
          <div className="min-w-0">
            <dt className="text-sm text-ink-2">{t.head}</dt>
            <dd className="break-all font-mono text-sm">{`${head.seq}:${head.hash}`}</dd>
          </div>
        )}
      </dl>
      <div className="mt-6">
        <LinkButton kind="primary" href={paths(lang).ledgerDownload} download>
          {t.download}
        </LinkButton>
        <p className="mt-2 text-sm text-ink-2">{t.downloadHint}</p>
      </div>
      <div className="mt-10">
        <Section title={t.check}>
          <p>{t.checkHow}</p>
          <pre className="my-3 overflow-x-auto rounded-md bg-surface p-4 text-sm">{command}</pre>
          {head && (
            <>
              <p>{t.headHow}</p>
              <pre className="my-3 overflow-x-auto rounded-md bg-surface p-4 text-sm">{withHead(head)}</pre>
            </>
          )}
          <h3 className="mt-6 text-lg">{t.rule}</h3>
          <p className="mt-1 max-w-text">{t.ruleText}</p>
        </Section>
        <Section title={t.days}>
          <p className="max-w-text">{t.daysText}</p>
          {heads.length === 0 ? (
            <EmptyState title={t.noDays} />
          ) : (
            <>
              <div className="my-4">
                <LedgerDays heads={heads} lang={lang} />
              </div>
              <p>
                <a href={paths(lang).ledgerHeads} download="heads.json" className="inline-flex min-h-11 items-center">
                  {t.daysAll}
                </a>
              </p>
              <p>{t.daysHow}</p>
              <pre className="my-3 overflow-x-auto rounded-md bg-surface p-4 text-sm">{withHeads}</pre>
            </>
          )}
        </Section>
        <Section title={t.newest}>
          {newest.length === 0 ? <EmptyState title={t.none} /> : <LedgerTable entries={newest} lang={lang} />}
        </Section>
      </div>
    </Page>
  );
}
