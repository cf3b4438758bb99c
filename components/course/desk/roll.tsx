import { randomUUID } from 'node:crypto';
import { type Column, DataTable } from '@/components/ui/figure/data-table';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import type { RollPage } from '@/lib/course/loaders/desk';
import type { Participant } from '@/lib/course/queries/people';
import { certificateOf } from '@/lib/course/rules';
import type { Lang } from '@/lib/format/copy';
import { HandCertificate, MarkThere, ReleaseSeat, UndoThere } from './roll-verbs';

/** Words stand on the line of the buttons beside them. */
const line = 'inline-flex min-h-11 items-center';

/** Who has a seat or waits, with a button for the session that is worked on. */
export function Roll({ shown, lang }: { shown: RollPage; lang: Lang }) {
  const { roll: t } = courseDeskCopy[lang];
  const { course, session, sessions, people, all, now } = shown;
  const atDoor = course.state === 'open' || course.state === 'held';
  // Names are masked and two may look alike; their places in the list do not.
  const name = (person: Participant) => `${all.indexOf(person) + 1}. ${person.name}`;
  const of = (person: Participant) => ({
    number: course.number,
    seat: person.id,
    who: name(person),
    lang,
    formKey: randomUUID(),
  });
  const columns: Column<Participant>[] = [
    {
      key: 'who',
      head: t.who,
      rowHead: true,
      cell: (person) => (
        <span className={line}>{person.isWalkIn ? `${name(person)} (${t.walkedIn})` : name(person)}</span>
      ),
    },
    { key: 'state', head: t.state, cell: (person) => <span className={line}>{stateWord(person, t.states)}</span> },
    {
      key: 'there',
      head: t.there,
      cell: (person) => {
        if (!session) return null;
        const there = person.attended.includes(session.id);
        const form = { ...of(person), session: session.id };
        return (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {there && <span className={`font-bold text-ok ${line}`}>{t.there}</span>}
            {atDoor && (there ? <UndoThere {...form} /> : <MarkThere {...form} />)}
          </div>
        );
      },
    },
    {
      key: 'more',
      head: <span className="sr-only">{t.more}</span>,
      cell: (person) => {
        if (atDoor && person.attended.length === 0) return <ReleaseSeat {...of(person)} />;
        const given = certificateOf(course, sessions, person.attended.length, now) === 'given';
        return person.isWalkIn && person.hasName && given && <HandCertificate {...of(person)} />;
      },
    },
  ];
  return <DataTable caption={t.list} captionHidden columns={columns} rows={people} rowKey={(person) => person.id} />;
}

const stateWord = ({ state }: Participant, words: Record<'confirmed' | 'offered' | 'waiting', string>): string =>
  state === 'confirmed' || state === 'offered' || state === 'waiting' ? words[state] : '';
