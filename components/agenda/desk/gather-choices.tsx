'use client';

import { FieldNotes } from '@/components/form/field';
import { useField } from '@/components/form/form-context';
import { Tag } from '@/components/ui/tag';
import { agendaCopy } from '@/lib/agenda/copy';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

export interface Gatherable {
  number: string;
  title: string;
  problem: string;
  state: 'published' | 'not_gathered';
  supportCount: number;
  publishedAt: Date;
  dong: { nameKo: string; nameEn: string };
  /** Numbers of others on this list that speak of the same thing, closest first. */
  similar: string[];
}

/** The published proposals of the linked dongs, each with its supports and the similar ones beside it. */
export function GatherChoices({ lang, proposals }: { lang: Lang; proposals: Gatherable[] }) {
  const t = agendaCopy[lang];
  const field = useField('proposals', []);
  const byNumber = new Map(proposals.map((p) => [p.number, p]));
  return (
    <fieldset id={field.id} tabIndex={-1} className="min-w-0">
      <legend className="sr-only">{agendaDeskCopy[lang].hub.choices}</legend>
      <FieldNotes id={field.id} error={field.error} />
      <ul className="border-t-2 border-ink">
        {proposals.map((proposal) => (
          <li
            key={proposal.number}
            className="grid gap-x-6 border-b border-line-weak py-3 has-checked:bg-primary-soft lg:grid-cols-[minmax(0,1fr)_minmax(0,320px)]"
          >
            <label className="flex cursor-pointer items-start gap-3 py-1">
              <input
                type="checkbox"
                name="proposals"
                value={proposal.number}
                defaultChecked={field.checked.includes(proposal.number)}
                className="mt-1 size-5 flex-none accent-primary"
              />
              <span className="min-w-0">
                <span className="block font-bold" lang="ko">
                  {proposal.title}
                </span>
                <span className="mt-0.5 line-clamp-2 block text-sm text-ink-2" lang="ko">
                  {proposal.problem}
                </span>
                <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-3">
                  <span>{nameIn(proposal.dong, lang)}</span>
                  <b className="text-ink-2">{t.item.support(proposal.supportCount)}</b>
                  {proposal.state === 'not_gathered' && <Tag tone="plain">{agendaDeskCopy[lang].hub.leftOver}</Tag>}
                  <span>{formatDay(proposal.publishedAt, lang)}</span>
                  <a href={paths(lang).proposal(proposal.number)} className="link">
                    {proposal.number}
                  </a>
                </span>
              </span>
            </label>
            {proposal.similar.length > 0 && (
              <div className="pb-1 pl-8 text-sm lg:border-l lg:border-line-weak lg:pl-4">
                <p className="font-bold text-ink-2">{agendaDeskCopy[lang].hub.similar(proposal.similar.length)}</p>
                <ul className="mt-1 grid gap-0.5 text-ink-2">
                  {proposal.similar
                    .flatMap((number) => byNumber.get(number) ?? [])
                    .map((other) => (
                      <li key={other.number}>
                        <span lang="ko">{other.title}</span>{' '}
                        <span className="text-ink-3">{nameIn(other.dong, lang)}</span>
                      </li>
                    ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
