import type { Metadata } from 'next';
import { PrintButton } from '@/components/complaint/print-button';
import { DeskTrail } from '@/components/desk/desk-trail';
import { DailyLine } from '@/components/hotline/morning/line';
import { Trends, Unanswered } from '@/components/hotline/morning/tables';
import { TextList } from '@/components/hotline/morning/text-list';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { BigNumbers, type Figure } from '@/components/ui/figure/big-number';
import { DataTable } from '@/components/ui/figure/data-table';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatDay, formatShortDay } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { morningCopy } from '@/lib/hotline/copy/morning';
import { loadMorning } from '@/lib/hotline/loaders/morning';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: morningCopy[await currentLang()].title };
}

/** One screen in the morning, and one sheet of paper. */
export default async function MorningPage() {
  const lang = await currentLang();
  const t = morningCopy[lang];
  const at = paths(lang);
  const shown = await loadMorning(lang);
  const { now, yesterday, counts, daily } = shown;
  const values = daily.map((each) => each.n);
  const figure = (label: string, n: number, tone: Figure['tone'] = 'plain'): Figure => ({
    label,
    value: formatCount(n, lang),
    unit: t.cases,
    tone,
    link: { href: '#definitions', label: t.define, about: label },
  });
  return (
    <Page>
      <div className="no-print">
        <DeskTrail lang={lang} trail={[{ label: t.title }]} />
      </div>
      <PageHeader
        title={t.title}
        lead={t.lead(formatDay(now, lang))}
        actions={
          <div className="no-print flex flex-wrap gap-3">
            <PrintButton>{t.print}</PrintButton>
            <LinkButton href={at.deskHotline}>{t.all}</LinkButton>
          </div>
        }
      />
      <div className="print:[&_a]:hidden print:[&_dl]:grid-cols-4 print:[&_b]:text-lg print:[&_dt]:text-xs">
        <BigNumbers
          figures={[
            figure(t.received, counts.received),
            figure(t.answered, counts.answered),
            figure(t.unread, counts.unread),
            figure(t.late, counts.late, counts.late > 0 ? 'bad' : 'plain'),
          ]}
        />
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-2 print:gap-y-0 print:mt-2 print:grid-cols-2 print:gap-x-6 print:text-xs print:[&_h2]:text-sm print:[&_section]:mt-2 print:[&_section>div:first-child]:mb-1 print:[&_table]:text-[9px] print:[&_td]:py-0.5 print:[&_th]:py-0.5">
        <div className="min-w-0">
          <Section
            title={t.lateNow}
            aside={
              <a className="no-print" href={withQuery(at.deskHotline, { due: 'late' })}>
                {t.all}
              </a>
            }
          >
            <TextList texts={shown.late} of={counts.late} paper={8} now={now} lang={lang} />
          </Section>
          <Section title={t.yesterday(formatShortDay(yesterday, now, lang))}>
            <TextList texts={shown.texts} of={counts.received} paper={10} now={now} lang={lang} />
          </Section>
          <Section title={t.praised(counts.praise)}>
            <TextList texts={shown.praise} of={counts.praise} paper={5} now={now} lang={lang} bare />
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={t.owed}>
            <Unanswered rows={shown.unanswered} lang={lang} />
          </Section>
          <Section title={t.trends}>
            <Trends rows={shown.departments} head={t.department} caption={t.byDepartment} lang={lang} />
            <div className="mt-5 print:mt-2">
              <Trends rows={shown.dongs} head={t.dong} caption={t.byDong} lang={lang} />
            </div>
          </Section>
          <Section title={t.daily}>
            <DailyLine values={values} label={t.line(Math.min(...values), Math.max(...values))} />
            <div className="no-print">
              <Details summary={t.asTable}>
                <DataTable
                  caption={t.daily}
                  captionHidden
                  rows={daily}
                  rowKey={(row) => row.day}
                  columns={[
                    { key: 'day', head: t.day, rowHead: true, cell: (row) => formatShortDay(row.day, now, lang) },
                    { key: 'n', head: t.received, numeric: true, cell: (row) => row.n },
                  ]}
                />
              </Details>
            </div>
          </Section>
        </div>
      </div>
      <div className="no-print mt-10">
        <Section title={t.definitions} id="definitions">
          <dl className="grid max-w-text gap-3">
            {Object.entries(t.defined).map(([key, words]) => (
              <div key={key}>
                <dt className="font-bold">{t[key as keyof typeof t.defined]}</dt>
                <dd className="text-ink-2">{words}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </Page>
  );
}
