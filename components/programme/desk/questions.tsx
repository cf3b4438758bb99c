import { randomUUID } from 'node:crypto';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import type { Question } from '@/lib/programme/rules/eligibility';
import { DropQuestion } from './question-forms';

/** The questions as the officer reads them: what is asked, what is needed, what is said to who may not. */
export function Questions({ number, questions, lang }: { number: string; questions: Question[]; lang: Lang }) {
  const d = programmeDeskCopy[lang];
  if (questions.length === 0) return <p className="text-ink-2">{d.desk.noQuestions}</p>;
  return (
    <ol className="divide-y divide-line-weak border-y border-line-weak">
      {questions.map((question) => (
        <li key={question.id} className="flex flex-wrap items-start justify-between gap-3 py-3">
          <div lang="ko" className="min-w-0 flex-1">
            <b>{question.text}</b>
            <span className="block text-sm text-primary-ink">{ruleWords(question, lang)}</span>
            <span className="block text-sm text-ink-2">{question.reason}</span>
          </div>
          <DropQuestion
            number={number}
            question={question.id}
            about={question.text}
            lang={lang}
            formKey={randomUUID()}
          />
        </li>
      ))}
    </ol>
  );
}

function ruleWords({ kind, wanted, least, most, unit, fitting }: Question, lang: Lang): string {
  const t = programmeDeskCopy[lang].rules;
  if (kind === 'yes_no') return wanted ? t.yes : t.no;
  if (kind === 'choice') return t.choice(fitting.join(', '));
  const number = (n: number) => `${formatNumber(n, lang, 2)}${unit ?? ''}`;
  return [least === null ? '' : t.least(number(least)), most === null ? '' : t.most(number(most))]
    .filter(Boolean)
    .join(', ');
}
