/** From 1 to 5: where the mean stands, and its interval as a line. Says nothing that the numbers beside it do not. */
export function IntervalBar({ mean, low, high }: { mean: number; low: number; high: number }) {
  const x = (value: number) => 4 + ((value - 1) / 4) * 192;
  return (
    <svg aria-hidden="true" viewBox="0 0 200 24" className="block h-6 w-full max-w-80" preserveAspectRatio="none">
      <line x1="4" x2="196" y1="12" y2="12" className="stroke-line" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      {[1, 2, 3, 4, 5].map((mark) => (
        <line
          key={mark}
          x1={x(mark)}
          x2={x(mark)}
          y1="8"
          y2="16"
          className="stroke-line-strong"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <rect
        x={x(low)}
        y="8"
        width={Math.max(1, x(high) - x(low))}
        height="8"
        className="fill-primary-soft stroke-primary"
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={x(mean)}
        x2={x(mean)}
        y1="3"
        y2="21"
        className="stroke-primary"
        strokeWidth="4"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
