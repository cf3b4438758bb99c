import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';

type Props = {
  steps: readonly { at: Date; title: string; words: string | null }[];
  label?: string;
  now: Date;
  lang: Lang;
};

/** What happened, in order, with the words of each side. */
export function SaidSteps({ steps, label, now, lang }: Props) {
  return (
    <ol aria-label={label} className="grid gap-3 border-l-2 border-line-weak pl-4">
      {steps.map((step) => (
        <li key={step.title}>
          <p className="flex flex-wrap gap-x-3 text-sm">
            <b>{step.title}</b>
            <time dateTime={step.at.toISOString()} className="text-ink-3">
              {formatShortInstant(step.at, now, lang)}
            </time>
          </p>
          {step.words && (
            <div lang="ko" className="text-ink-2">
              <Prose>{step.words}</Prose>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
