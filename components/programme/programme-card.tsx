import { Card } from '@/components/ui/cards';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { casePath } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import type { ListedProgramme } from '@/lib/programme/loaders/public';
import { leftOf } from '@/lib/programme/rules/fund';
import { PhaseTag, periodWords } from './words';

/** One programme in the list. */
export function ProgrammeCard({ programme, lang }: { programme: ListedProgramme; lang: Lang }) {
  const t = programmeCopy[lang];
  const left = leftOf(programme);
  return (
    <Card
      href={casePath(lang, 'programme', programme.number)}
      heading="h2"
      title={<span lang="ko">{programme.title}</span>}
      text={<span lang="ko">{programme.summary}</span>}
      meta={[
        <PhaseTag key="phase" phase={programme.phase} kind={programme.kind} lang={lang} />,
        t.kinds[programme.kind],
        left !== null && <b className="font-bold text-ink-2">{t.left(formatWon(left, lang))}</b>,
        periodWords(programme, lang),
        nameIn(programme.department, lang),
      ]}
    />
  );
}
