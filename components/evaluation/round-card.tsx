import { Card } from '@/components/ui/cards';
import { Tag, type Tone } from '@/components/ui/tag';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { EvaluationRow } from '@/lib/evaluation/queries';
import type { Phase } from '@/lib/evaluation/rules';
import type { Lang } from '@/lib/format/copy';
import { formatRange } from '@/lib/format/dates';
import { casePath } from '@/lib/platform/paths';

const tones: Record<Phase, Tone> = {
  draft: 'plain',
  announced: 'info',
  running: 'primary',
  counting: 'warn',
  published: 'ok',
  cancelled: 'plain',
};

/** Where a round stands, in words. */
export const PhaseTag = ({ phase, lang }: { phase: Phase; lang: Lang }) => (
  <Tag tone={tones[phase]}>{evaluationCopy[lang].phases[phase]}</Tag>
);

type Props = { round: EvaluationRow & { phase: Phase }; lang: Lang; href?: string };

/** One round in a list. */
export function RoundCard({ round, lang, href }: Props) {
  const t = evaluationCopy[lang];
  return (
    <Card
      href={href ?? casePath(lang, 'evaluation', round.number)}
      heading="h2"
      title={<span lang="ko">{round.title}</span>}
      text={<span lang="ko">{round.summary}</span>}
      meta={[
        <PhaseTag key="phase" phase={round.phase} lang={lang} />,
        formatRange(round.opensAt, round.closesAt, lang),
        t.tasksN(round.tasks),
        t.levels[round.level],
      ]}
    />
  );
}
