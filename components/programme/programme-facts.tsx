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

type Props = {
  programme: ProgrammeRow;
  phase: Phase;
  questions: number;
  /** The reader's own live application. */
  mine: { number: string } | null;
  lang: Lang;
};

/** What to do now, what is left, and the facts. */
export function ProgrammeFacts({ programme, phase, questions, mine, lang }: Props) {
  const t = programmeCopy[lang].page;
  const at = paths(lang);
  const applies = programme.kind !== 'consulting' && phase === 'open';
  return (
    <>
      <Box>
        <div className="grid gap-3">
          <LinkButton kind={mine ? 'secondary' : 'primary'} wide href={at.programmeCheck(programme.number)}>
            {t.checkFirst}
          </LinkButton>
          {mine ? (
            <LinkButton kind="primary" wide href={casePath(lang, 'application', mine.number)}>
              {t.applied(mine.number)}
            </LinkButton>
          ) : (
            applies && (
              <LinkButton wide href={at.programmeApply(programme.number)}>
                {t.apply}
              </LinkButton>
            )
          )}
        </div>
        {questions > 0 && <p className="mt-3 text-sm text-ink-2">{t.checkHint(questions)}</p>}
        {applies && !mine && <p className="mt-2 text-sm text-ink-2">{t.applyHint}</p>}
      </Box>
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
