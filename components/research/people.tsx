import type { ReactNode } from 'react';
import type { Lang } from '@/lib/format/copy';
import { researchCopy } from '@/lib/research/copy';
import type { PersonRow } from '@/lib/research/queries/team';

type Props = { people: PersonRow[]; lang: Lang; action?: (person: PersonRow) => ReactNode };

/** Who is in a team: masked like everybody, unless they agreed to be named. */
export function People({ people, lang, action }: Props) {
  const t = researchCopy[lang];
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {people.map((person) => (
        <li key={person.id} className="flex flex-wrap items-center justify-between gap-3 py-2.5">
          <span>
            <b lang="ko">{person.name}</b> <span className="text-sm text-ink-2">{t.rolesOf[person.role]}</span>
          </span>
          {action?.(person)}
        </li>
      ))}
    </ul>
  );
}
