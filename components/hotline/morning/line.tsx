/** A line over days as a picture; the numbers stand in a table beside it. The lowest day is at the bottom, not zero days left out. */
export function DailyLine({ values, label }: { values: readonly number[]; label: string }) {
  const [width, height, pad] = [560, 90, 6];
  const most = Math.max(1, ...values);
  const x = (at: number) => pad + (at * (width - 2 * pad)) / Math.max(1, values.length - 1);
  const y = (n: number) => height - pad - (n * (height - 2 * pad)) / most;
  const points = values.map((n, at) => `${x(at).toFixed(1)},${y(n).toFixed(1)}`).join(' ');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="h-auto w-full max-w-2xl">
      <line x1={pad} x2={width - pad} y1={y(0)} y2={y(0)} className="stroke-line" strokeWidth="1" />
      <polyline points={points} className="fill-none stroke-primary" strokeWidth="2.5" strokeLinejoin="round" />
      {values.map((n, at) =>
        n === most || at === values.length - 1 ? (
          <circle key={`${x(at)}`} cx={x(at)} cy={y(n)} r="3.5" className="fill-primary" />
        ) : null,
      )}
    </svg>
  );
}
