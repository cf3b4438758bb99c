import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { Phase } from '@/lib/evaluation/rules';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { paths, withQuery } from '@/lib/platform/paths';

type Props = {
  round: { number: string; opensAt: Date };
  phase: Phase;
  /** Tasks on the reader's own ballot, and tasks there are. */
  own: number;
  tasks: number;
  officer: boolean;
  lang: Lang;
};

/** The one thing to do in a round, or why there is nothing to do. */
export function VoteBox({ round, phase, own, tasks, officer, lang }: Props) {
  const t = evaluationCopy[lang].vote;
  const at = paths(lang).ballot(round.number);
  if (phase === 'published') return null;
  if (phase === 'cancelled' || phase === 'counting') return <Said>{t[phase]}</Said>;
  if (officer) return <Said>{t.officer}</Said>;
  if (phase !== 'running') return <Said>{t.announced(formatInstant(round.opensAt, lang))}</Said>;
  return (
    <Box>
      {own > 0 && <p className="mb-3 font-bold">{t.marked(own, tasks)}</p>}
      <LinkButton kind="primary" size={56} wide href={own >= tasks ? withQuery(at, { task: 'all' }) : at}>
        {own > 0 ? t.change : t.start}
      </LinkButton>
      <p className="mt-3 text-sm text-ink-2">{t.hint}</p>
    </Box>
  );
}

const Said = ({ children }: { children: string }) => (
  <Box>
    <p>{children}</p>
  </Box>
);
