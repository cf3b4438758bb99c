import { type Level, Riser } from '@/components/ui/case/riser';
import { aboutCopy } from '@/lib/district/copy/about';
import type { Lang } from '@/lib/format/copy';

const levels: { name: 'dong' | 'hub' | 'district'; level: Level }[] = [
  { name: 'dong', level: 1 },
  { name: 'hub', level: 2 },
  { name: 'district', level: 3 },
];

/** How a proposal rises, explained: stairs on a wide screen. */
export function ThreeSteps({ lang, heading: Heading = 'h3' }: { lang: Lang; heading?: 'h2' | 'h3' }) {
  const t = aboutCopy[lang].steps;
  return (
    <ol className="way grid gap-2 md:grid-cols-3 md:gap-3">
      {levels.map(({ name, level }) => (
        <li key={name} data-state="done" className="rounded-lg px-5 py-4">
          <p className="flex items-center gap-2 text-sm font-bold text-primary-deep">
            <Riser level={level} label="" />
            {t[name].level}
          </p>
          <Heading className="mt-2 text-lg">{t[name].title}</Heading>
          <p className="mt-1.5 text-sm text-ink-2">{t[name].text}</p>
        </li>
      ))}
    </ol>
  );
}
