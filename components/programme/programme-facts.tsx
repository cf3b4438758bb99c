import { LinkButton } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { casePath, paths } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import type { ProgrammeRow } from '@/lib/programme/queries/programme';
import type { Phase } from '@/lib/programme/rules/fund';
import { FundBox } from './fund-box';
import { periodWords } from './words';

type AskProps = {
  programme: ProgrammeRow;
  phase: Phase;
  questions: number;
  /** The reader's own live application. */
  mine: { number: string } | null;
  lang: Lang;
};

/** What to do now: find out whether one may, apply, or see what one has applied for. */
export function AskNow({ programme, phase, questions, mine, lang }: AskProps) {
  const t = programmeCopy[lang].page;
  const at = paths(lang);
  const applies = programme.kind !== 'consulting' && phase === 'open';
  return (
    <div className="mt-6">
      <div className="flex flex-wrap gap-3">
        {mine && (
          <LinkButton kind="primary" href={casePath(lang, 'application', mine.number)}>
            {t.applied(mine.number)}
          </LinkButton>
        )}
        <LinkButton
          kind={mine || programme.kind === 'consulting' ? 'secondary' : 'primary'}
          href={at.programmeCheck(programme.number)}
        >
          {t.checkFirst}
        </LinkButton>
        {applies && !mine && <LinkButton href={at.programmeApply(programme.number)}>{t.apply}</LinkButton>}
      </div>
      <p className="mt-3 max-w-text text-sm text-ink-2">
        {questions > 0 && t.checkHint(questions)} {applies && !mine && t.applyHint}
      </p>
    </div>
  );
}

/** What is left of its fund, and the facts. */
export function ProgrammeFacts({ programme, lang }: { programme: ProgrammeRow; lang: Lang }) {
  const t = programmeCopy[lang].page;
  return (
    <>
      <FundBox fund={programme} lang={lang} />
      <Box>
        <DescriptionList
          facts={[
            { term: t.period, detail: periodWords(programme, lang) },
            { term: t.department, detail: nameIn(programme.department, lang) },
            { term: t.contact, detail: <span lang="ko">{programme.contact}</span> },
          ]}
        />
      </Box>
    </>
  );
}
