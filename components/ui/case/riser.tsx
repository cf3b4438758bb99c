export type Level = 0 | 1 | 2 | 3;

type Props = {
  level: Level;
  /** What the picture says, for those who do not see it ("at the hub dong"); empty where words beside it say the same. */
  label: string;
  /** Height in px. */
  size?: number;
  /** It rose this far and went no further. */
  stopped?: boolean;
};

const bars = [
  { level: 1, x: 0.75, height: 8 },
  { level: 2, x: 11.75, height: 14 },
  { level: 3, x: 22.75, height: 20 },
];

/** Three ascending bars, filled as far as a voice has risen: dong, hub, district. */
export function Riser({ level, label, size = 20, stopped = false }: Props) {
  return (
    <svg
      className="riser inline-block flex-none"
      role={label ? 'img' : undefined}
      aria-label={label || undefined}
      aria-hidden={label ? undefined : true}
      data-stopped={stopped ? '' : undefined}
      width={(size * 32) / 22}
      height={size}
      viewBox="0 0 32 22"
    >
      {bars.map((bar) => (
        <rect
          key={bar.level}
          data-on={bar.level <= level ? '' : undefined}
          x={bar.x}
          y={21 - bar.height}
          width="8.5"
          height={bar.height}
          rx="1.5"
          strokeWidth="1"
        />
      ))}
    </svg>
  );
}
