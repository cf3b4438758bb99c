/** Grey lines where a list is about to stand. `label` is read out while it waits. */
export function Skeleton({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="border-t-2 border-line">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true" className="animate-pulse border-b border-line-weak py-4.5">
          <div className="h-5 w-3/4 max-w-text rounded-sm bg-line-weak" />
          <div className="mt-3 h-4 w-1/2 max-w-80 rounded-sm bg-line-weak" />
        </div>
      ))}
    </div>
  );
}
