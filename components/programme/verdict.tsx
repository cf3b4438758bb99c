import Link from 'next/link';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { casePath, paths } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import type { ProgrammeRow } from '@/lib/programme/queries/programme';
import type { Question, Verdict } from '@/lib/programme/rules/eligibility';
import type { Phase } from '@/lib/programme/rules/fund';

type Props = {
  verdict: Verdict;
  programme: ProgrammeRow;
  phase: Phase;
  also: ProgrammeRow[];
  asks: boolean;
  lang: Lang;
};

/** The conclusion: may apply; not, because; or what is still open. */
export function VerdictNotice({ verdict, programme, phase, also, asks, lang }: Props) {
  const t = programmeCopy[lang].check;
  if (verdict.is === 'open')
    return (
      <Notice kind="info" live title={t.open(verdict.missing.length)}>
        {t.openText}
      </Notice>
    );
  if (verdict.is === 'not')
    return (
      <div className="grid gap-4">
        <Notice kind="bad" live title={t.not}>
          <ul className="mt-1 grid gap-2">
            {verdict.because.map(({ question, answer }) => (
              <li key={question.id} lang="ko">
                <b>{question.reason}</b>
                <span className="block text-ink-2">
                  {t.because(question.text, answerWords(question, answer, lang))}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
        {also.length > 0 && (
          <Notice kind="info" title={t.also}>
            {t.alsoText}
            <ul>
              {also.map((other) => (
                <li key={other.id}>
                  <Link href={casePath(lang, 'programme', other.number)} className="inline-flex min-h-11 items-center">
                    <span lang="ko">{other.title}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    );
  const open = phase === 'open';
  const at = paths(lang);
  return (
    <div className="grid gap-4">
      <Notice kind="ok" live title={t.may}>
        {asks ? (open ? t.mayText : t.mayLater) : t.noQuestions}
      </Notice>
      {open && (
        <div>
          <LinkButton
            kind="primary"
            size={56}
            href={
              programme.kind === 'consulting' ? at.programme(programme.number) : at.programmeApply(programme.number)
            }
          >
            {programme.kind === 'consulting' ? programmeCopy[lang].page.slots : programmeCopy[lang].page.apply}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function answerWords(question: Question, answer: string, lang: Lang): string {
  const t = programmeCopy[lang].check;
  if (question.kind === 'yes_no') return answer === 'yes' ? t.yes : t.no;
  return `${answer}${question.unit ?? ''}`;
}
