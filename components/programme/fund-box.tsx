import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { formatPercent, formatWon } from '@/lib/format/numbers';
import { programmeCopy } from '@/lib/programme/copy/programme';

type Props = { fund: { budgetWon: number | null; grantedWon: number; mostWon: number | null }; lang: Lang };

/** What is left of the fund: the number first, then a bar and what it is of. Nothing where no money hangs on it. */
export function FundBox({ fund: { budgetWon, grantedWon, mostWon }, lang }: Props) {
  const t = programmeCopy[lang].fund;
  if (budgetWon === null) return null;
  const left = budgetWon - grantedWon;
  const share = formatPercent(left, budgetWon, lang);
  return (
    <Box title={t.title}>
      <p className="text-3xl font-bold tracking-tight tabular-nums">{formatWon(left, lang)}</p>
      <p className="mt-1 text-sm text-ink-2">{t.of(formatWon(budgetWon, lang))}</p>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        role="img"
        aria-label={t.meter(share)}
        className="mt-3 block h-3 w-full"
      >
        <rect width="100" height="6" rx="1" className="fill-line-weak" />
        <rect width={budgetWon === 0 ? 0 : (left / budgetWon) * 100} height="6" rx="1" className="fill-primary" />
      </svg>
      <p className="mt-3 text-sm text-ink-2">
        {t.granted(formatWon(grantedWon, lang))} {mostWon !== null && t.most(formatWon(mostWon, lang))}
      </p>
    </Box>
  );
}
