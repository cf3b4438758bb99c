import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { practiceCopy } from '@/lib/practice/copy';
import type { AwardRow, FigureRow, PracticeRow } from '@/lib/practice/queries';
import { Figures } from './figures';

type Props = { practice: PracticeRow; figures: FigureRow[]; awards: AwardRow[]; lang: Lang };

/** What was wrong, what was done, what changed, what to take along, and what it was given. */
export function PracticeText({ practice, figures, awards, lang }: Props) {
  const t = practiceCopy[lang].page;
  const parts = [
    [t.problem, practice.before],
    [t.change, practice.change],
    [t.advice, practice.advice],
  ] as const;
  return (
    <>
      <Section title={t.figures}>
        <Figures figures={figures} lang={lang} />
      </Section>
      {parts.map(
        ([title, words]) =>
          words && (
            <Section key={title} title={title}>
              <div lang="ko">
                <Prose>{words}</Prose>
              </div>
            </Section>
          ),
      )}
      {awards.length > 0 && (
        <Section title={t.awards}>
          <ul className="grid gap-2" lang="ko">
            {awards.map((award) => (
              <li key={award.id}>
                <b>{award.title}</b> <span className="text-ink-2">{t.award(award.giver, award.year)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
