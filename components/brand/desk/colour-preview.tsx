import { Tag } from '@/components/ui/tag';
import { brandCopy } from '@/lib/brand/copy';
import { bestInk, contrast, isColour, leastContrast } from '@/lib/brand/rules';
import type { Lang } from '@/lib/format/copy';

interface Pair {
  colour: string;
  ink: string;
}

type Props = { lang: Lang; identity: string; day: Pair; night: Pair | null };

/** The identity on both pairs of colours with the contrast each reaches, as a figure and in words. */
export function ColourPreview({ lang, identity, day, night }: Props) {
  const t = brandCopy[lang].contrast;
  return (
    <section aria-label={t.title} className="grid gap-3 sm:grid-cols-2">
      <Shown lang={lang} identity={identity} label={t.day} pair={day} />
      <Shown lang={lang} identity={identity} label={t.night} pair={night ?? day} />
    </section>
  );
}

function Shown({ lang, identity, label, pair }: { lang: Lang; identity: string; label: string; pair: Pair }) {
  const t = brandCopy[lang].contrast;
  const { colour, ink } = pair;
  if (!isColour(colour) || !isColour(ink)) return null;
  const reached = contrast(colour, ink);
  const enough = reached >= leastContrast;
  return (
    <div className="min-w-0">
      <p className="mb-1 text-sm text-ink-2">{label}</p>
      <p
        lang="ko"
        className="rounded-md border border-line px-4 py-5 text-xl font-bold"
        style={{ background: colour, color: enough ? ink : bestInk(colour) }}
      >
        {identity}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2 text-sm" aria-live="polite">
        <b className="tabular-nums">{t.figure(String(reached))}</b>
        <Tag tone={enough ? 'ok' : 'bad'}>{enough ? t.enough : t.low}</Tag>
      </p>
      <p className="mt-1 text-sm text-ink-3">
        {t.advice(String(contrast(colour, '#ffffff')), String(contrast(colour, '#000000')))}
      </p>
    </div>
  );
}
