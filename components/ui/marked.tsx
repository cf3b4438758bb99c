/** Words that matter, marked within the words around them. */
export function Marked({ before, found, after }: { before: string; found: string; after: string }) {
  return (
    <span lang="ko" className="break-words text-base">
      {before}
      <mark className="rounded-sm bg-warn px-1 font-bold text-canvas">{found}</mark>
      {after}
    </span>
  );
}
