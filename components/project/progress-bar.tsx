/** How far a project has come. The words beside it say the same. */
export function ProgressBar({ percent, label }: { percent: number; label: string }) {
  return (
    <div className="flex items-center gap-3">
      <div
        role="img"
        aria-label={`${label}, ${percent}%`}
        className="h-2.5 flex-1 overflow-hidden rounded-full bg-line-weak"
      >
        <div className="h-full rounded-full bg-primary" style={{ width: `${percent}%` }} />
      </div>
      <b className="tabular-nums">{percent}%</b>
    </div>
  );
}
