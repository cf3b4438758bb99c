'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { settle } from '@/lib/evaluation/actions';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import type { WordRow } from '@/lib/evaluation/queries-ballot';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; words: (WordRow & { keys: [string, string] })[]; lang: Lang };

/** Words beside marks that nobody has looked at yet: let them through, or hold them back and say why. */
export function WordsToSettle({ number, words, lang }: Props) {
  const t = deskCopy[lang];
  if (words.length === 0) return <p className="text-ink-2">{t.words.none}</p>;
  return (
    <>
      <p className="mb-4 max-w-text text-sm text-ink-2">{t.words.hint}</p>
      <ul aria-label={t.words.title} className="border-t-2 border-ink">
        {words.map((word) => (
          <li key={word.id} className="border-b border-line-weak py-4">
            <p className="text-sm text-ink-2" lang="ko">
              {word.title}
            </p>
            <p className="mt-1 mb-3 max-w-text whitespace-pre-line" lang="ko">
              {word.text}
            </p>
            <div className="flex flex-wrap items-start gap-3">
              <ActionForm
                action={settle}
                lang={lang}
                formKey={word.keys[0]}
                hidden={{ number, word: word.id, outcome: 'shown' }}
              >
                <SubmitButton size={40} kind="secondary">
                  {t.words.show}
                </SubmitButton>
              </ActionForm>
              <ActionForm
                action={settle}
                lang={lang}
                formKey={word.keys[1]}
                labels={t.fields}
                hidden={{ number, word: word.id, outcome: 'hidden' }}
              >
                <ConfirmButton
                  size={40}
                  question={t.words.hideHint}
                  confirm={t.words.hide}
                  fields={<TextInput name="reason" required />}
                >
                  {t.words.hide}
                </ConfirmButton>
              </ActionForm>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
