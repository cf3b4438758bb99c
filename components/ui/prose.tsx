import type { ReactNode } from 'react';

/** Text that people wrote, as text: line breaks stay, markup stays words. */
export function Prose({ children }: { children: string }) {
  return <p className="prose">{children}</p>;
}

/** Our own running text: headings, paragraphs, lists, links. */
export function Article({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-text [&_a]:link [&_h2]:mb-3 [&_h2]:mt-10 [&_h2]:text-xl [&_h3]:mb-2 [&_h3]:mt-6 [&_h3]:text-lg [&_li]:mt-1.5 [&_ol]:list-decimal [&_ol]:pl-6 [&_p]:mt-3 [&_ul]:list-disc [&_ul]:pl-6">
      {children}
    </div>
  );
}
