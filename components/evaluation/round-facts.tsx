import Link from 'next/link';
import { DescriptionList } from '@/components/ui/description-list';
import { Box } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import type { EvaluationRow, VotersDong } from '@/lib/evaluation/queries';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { casePath } from '@/lib/platform/paths';

type Props = {
  round: EvaluationRow;
  dongs: VotersDong[];
  previous: { number: string; title: string } | null;
  lang: Lang;
};

/** When, who, from where, and what came before. */
export function RoundFacts({ round, dongs, previous, lang }: Props) {
  const t = evaluationCopy[lang];
  const names = dongs.map((dong) => (lang === 'ko' ? dong.nameKo : dong.nameEn));
  const facts = [
    { term: t.facts.period, detail: `${formatInstant(round.opensAt, lang)} ~ ${formatInstant(round.closesAt, lang)}` },
    { term: t.facts.who, detail: t.levels[round.level] },
    { term: t.facts.where, detail: names.length > 0 ? names.join(', ') : t.everywhere },
    ...(round.paper ? [{ term: t.facts.paper, detail: t.facts.paperYes }] : []),
    ...(previous
      ? [
          {
            term: t.facts.previous,
            detail: (
              <Link
                href={casePath(lang, 'evaluation', previous.number)}
                className="link inline-flex min-h-11 items-center"
              >
                <span lang="ko">{previous.title}</span>
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <Box title={t.facts.title}>
      <DescriptionList facts={facts} />
    </Box>
  );
}
