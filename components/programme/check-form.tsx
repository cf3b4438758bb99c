import { buttonClass, LinkButton } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { programmeCopy } from '@/lib/programme/copy/programme';
import type { Answers, Question } from '@/lib/programme/rules/eligibility';

type Props = {
  questions: readonly Question[];
  answers: Answers;
  /** Questions without an answer, once it was asked. */
  missing: readonly number[];
  action: string;
  lang: Lang;
};

/** The questions as a plain form: works without script, needs no account, and its answers stand in the address only. */
export function CheckForm({ questions, answers, missing, action, lang }: Props) {
  const t = programmeCopy[lang].check;
  return (
    <form action={action} className="grid gap-6">
      <input type="hidden" name="asked" value="yes" />
      {questions.map((question) => (
        <Ask
          key={question.id}
          question={question}
          answer={answers.get(question.id) ?? ''}
          missing={missing.includes(question.id)}
          lang={lang}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className={buttonClass('primary', 56)}>
          {t.judge}
        </button>
        <LinkButton size={56} href={action}>
          {t.again}
        </LinkButton>
      </div>
    </form>
  );
}

type AskProps = { question: Question; answer: string; missing: boolean; lang: Lang };

function Ask({ question, answer, missing, lang }: AskProps) {
  const t = programmeCopy[lang].check;
  const name = `q${question.id}`;
  const note = `${name}-note`;
  const error = missing && (
    <p id={note} className="mt-1 font-bold text-bad">
      {t.unanswered}
    </p>
  );
  if (question.kind === 'number')
    return (
      <div className={missing ? 'border-l-4 border-bad pl-4' : undefined}>
        <label htmlFor={name} className="font-bold">
          <span lang="ko">{question.text}</span>{' '}
          <span className="block text-sm font-normal text-ink-2">{t.number(question.unit ?? '')}</span>
        </label>
        {error}
        <input
          id={name}
          name={name}
          inputMode="decimal"
          defaultValue={answer}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? note : undefined}
          className="mt-2 block min-h-12 w-full max-w-56 rounded-md border border-line-strong bg-canvas px-4 py-2.5 text-base text-ink"
        />
      </div>
    );
  const options =
    question.kind === 'yes_no'
      ? [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]
      : question.options.map((value) => ({ value, label: value }));
  return (
    <div className={missing ? 'border-l-4 border-bad pl-4' : undefined}>
      <fieldset className="min-w-0" aria-describedby={missing ? note : undefined}>
        <legend lang="ko" className="font-bold">
          {question.text}
        </legend>
        {error}
        <div className="mt-2 flex flex-wrap gap-2">
          {options.map((option) => (
            <label
              key={option.value}
              className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border border-line-strong bg-canvas px-4 py-2.5 hover:border-ink has-checked:border-primary has-checked:bg-primary-soft"
            >
              <input
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={answer === option.value}
                className="size-5 flex-none accent-primary"
              />
              {option.label}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
