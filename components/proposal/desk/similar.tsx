'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { merge, unmerge } from '@/lib/proposal/actions-desk';
import { proposalCopy } from '@/lib/proposal/copy';
import { proposalDeskCopy } from '@/lib/proposal/copy/desk';
import type { MergedRow } from '@/lib/proposal/queries';
import type { SimilarRow } from '@/lib/proposal/queries-similar';

type Row = Pick<SimilarRow, 'number' | 'title' | 'supportCount' | 'dong'> & { problem?: string };

function Line({ row, lang, children }: { row: Row; lang: Lang; children: React.ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <span className="min-w-0 flex-1 basis-56">
        <a href={paths(lang).proposal(row.number)} lang="ko" className="link inline-flex min-h-11 items-center">
          {row.title}
        </a>
        {row.problem && (
          <span lang="ko" className="line-clamp-2 max-w-text text-sm text-ink-2">
            {row.problem}
          </span>
        )}
        <span className="block text-sm text-ink-3">
          {row.number} · {nameIn(row.dong, lang)} · {proposalCopy[lang].supports(formatCount(row.supportCount, lang))}
        </span>
      </span>
      {children}
    </li>
  );
}

type SimilarProps = {
  proposal: { number: string; version: number };
  similar: SimilarRow[];
  mayMerge: boolean;
  formKeys: readonly string[];
  lang: Lang;
};

/** What others have proposed, beside the text; each can become the one that stays. */
export function DeskSimilar({ proposal, similar, mayMerge, formKeys, lang }: SimilarProps) {
  const t = proposalDeskCopy[lang];
  if (similar.length === 0) return <p className="text-ink-2">{t.noSimilar}</p>;
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {similar.map((row, at) => (
        <Line key={row.number} row={row} lang={lang}>
          {mayMerge && row.state !== 'under_review' && (
            <ActionForm
              action={merge}
              lang={lang}
              formKey={formKeys[at] ?? ''}
              hidden={{ number: proposal.number, version: proposal.version, into: row.number }}
              labels={{ into: t.mergeInto }}
              errorWords={t.errors}
              className="grid gap-2"
            >
              <SubmitButton kind="secondary" size={40}>
                {t.mergeWith(row.number)}
              </SubmitButton>
            </ActionForm>
          )}
        </Line>
      ))}
    </ul>
  );
}

type MergedProps = { merged: MergedRow[]; formKeys: readonly string[]; lang: Lang };

/** What was merged into this one, each with its undo. */
export function DeskMerged({ merged, formKeys, lang }: MergedProps) {
  const t = proposalDeskCopy[lang];
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {merged.map((row, at) => (
        <Line key={row.number} row={row} lang={lang}>
          <ActionForm
            action={unmerge}
            lang={lang}
            formKey={formKeys[at] ?? ''}
            hidden={{ number: row.number, version: row.version }}
            className="grid gap-2"
          >
            <SubmitButton kind="secondary" size={40}>
              {t.undo}
            </SubmitButton>
          </ActionForm>
        </Line>
      ))}
    </ul>
  );
}
