import { randomUUID } from 'node:crypto';
import { Facts } from '@/components/ui/cards';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import type { TakedownCase } from '@/lib/moderation/queries/takedown';
import { casePath } from '@/lib/platform/paths';
import { DecideForm, EndForm } from './takedown-forms';
import { TakedownHistory, TakedownTags } from './takedown-history';

type Props = { rows: TakedownCase[]; me: number; now: Date; lang: Lang };

/** Requests at the desk: the words, what the asker says, what happened, and what this officer can decide. */
export function TakedownList({ rows, me, now, lang }: Props) {
  const t = takedownCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-10 gap-y-4 border-b border-line-weak py-6 lg:grid-cols-[minmax(0,1fr)_400px]"
        >
          <div className="grid content-start gap-4">
            <TakedownTags takedown={row} lang={lang} />
            <Facts
              items={[
                t.askedFor[row.asker],
                row.dong ? nameIn(row.dong, lang) : t.district,
                <a key="case" href={casePath(lang, row.caseKind, row.number)} lang="ko" className="link">
                  {row.title}
                </a>,
              ]}
            />
            <Words title={t.claimSays} words={row.claim} />
            <Words title={t.textSays} words={row.text} />
            <TakedownHistory takedown={row} now={now} lang={lang} />
          </div>
          <Verbs row={row} me={me} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <section>
      <h2 className="mb-1 text-sm text-ink-3">{title}</h2>
      <blockquote lang="ko" className="rounded-md bg-surface px-4 py-3">
        <Prose>{words}</Prose>
      </blockquote>
    </section>
  );
}

function Verbs({ row, me, lang }: { row: TakedownCase; me: number; lang: Lang }) {
  const t = takedownCopy[lang];
  if (row.authorId === me) return null;
  if (row.state === 'asked')
    return (
      <section className="grid content-start gap-3">
        <h2 className="text-base">{t.decide}</h2>
        <DecideForm id={row.id} formKey={randomUUID()} lang={lang} />
      </section>
    );
  if (row.state !== 'hidden' && row.state !== 'objected') return null;
  const mine = row.decidedBy === me;
  return (
    <section className="grid content-start gap-3">
      <h2 className="text-base">{t.end}</h2>
      {mine && <p className="text-sm text-ink-2">{t.ownDecision}</p>}
      {!(mine && row.state === 'objected') && (
        <EndForm id={row.id} mayRemove={!mine} formKey={randomUUID()} lang={lang} />
      )}
    </section>
  );
}
