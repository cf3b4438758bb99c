import { randomUUID } from 'node:crypto';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { teamCopy } from '@/lib/research/copy/team';
import type { Workspace } from '@/lib/research/loaders/own';
import { Diary } from '../diary';
import { Money } from '../money';
import { Receipts } from '../receipts';
import { Report } from '../report';
import { EntryForm, EntryVerbs } from './diary-forms';
import { DropLine, LineForm, ReceiptForm, TakeBack } from './money-forms';
import { AddFiles, ReportForm } from './report-forms';

type Props = { work: Workspace; lang: Lang };

export function DiaryPart({ work, lang }: Props) {
  const { team, entries, files, memberId } = work;
  const t = teamCopy[lang];
  return (
    <Section title={t.sections.diary}>
      <div className="grid gap-5">
        {team.state === 'running' ? (
          <Details summary={t.writeEntry} open={entries.length === 0}>
            <EntryForm number={team.number} lang={lang} formKey={randomUUID()} />
          </Details>
        ) : (
          <p className="text-sm text-ink-2">{t.notRunning}</p>
        )}
        <Diary
          entries={entries}
          files={files}
          lang={lang}
          action={(entry) =>
            entry.memberId === memberId && (
              <EntryVerbs
                key={String(entry.editedAt)}
                number={team.number}
                lang={lang}
                formKey={randomUUID()}
                withdrawKey={randomUUID()}
                entry={entry}
              />
            )
          }
        />
      </div>
    </Section>
  );
}

export function MoneyPart({ work, lang }: Props) {
  const { team, budget, receipts, files, left, today } = work;
  const t = teamCopy[lang];
  const form = () => ({ number: team.number, lang, formKey: randomUUID() });
  const busy = team.state === 'running' || team.state === 'reported';
  if (team.grantWon === 0)
    return (
      <Section title={t.sections.money}>
        <p className="text-ink-2">{t.noGrant}</p>
      </Section>
    );
  return (
    <Section title={t.sections.money}>
      <div className="grid gap-6">
        <p className="text-sm text-ink-2">{t.private}</p>
        <Money team={team} left={left} budget={budget} lang={lang} />
        <div className="flex flex-wrap gap-2">
          {budget
            .filter((line) => line.receipts === 0)
            .map((line) => (
              <DropLine key={line.id} {...form()} line={line} />
            ))}
        </div>
        <Details summary={t.addLine} open={budget.length === 0}>
          <LineForm {...form()} />
        </Details>
        <h3 className="text-lg">{t.receipts}</h3>
        {busy &&
          (budget.length > 0 ? (
            <Details summary={t.handIn} open={receipts.length === 0}>
              <ReceiptForm {...form()} budget={budget} today={today} />
            </Details>
          ) : (
            <p className="text-sm text-ink-2">{t.noBudget}</p>
          ))}
        <Receipts
          receipts={receipts}
          files={files}
          lang={lang}
          action={(receipt) => receipt.state === 'handed_in' && busy && <TakeBack {...form()} receipt={receipt.id} />}
        />
      </div>
    </Section>
  );
}

export function ReportPart({ work, lang }: Props) {
  const { team, files, events } = work;
  const t = teamCopy[lang];
  if (!events.includes('report') && !team.findings) return null;
  return (
    <Section title={t.sections.report}>
      <div className="grid gap-6">
        {events.includes('report') ? (
          <Details summary={t.handReport}>
            <ReportForm number={team.number} lang={lang} formKey={randomUUID()} words={team} />
          </Details>
        ) : (
          <Report team={team} files={files} lang={lang} />
        )}
        {team.state === 'reported' && (
          <Details summary={t.addFiles}>
            <AddFiles number={team.number} lang={lang} formKey={randomUUID()} />
          </Details>
        )}
      </div>
    </Section>
  );
}
