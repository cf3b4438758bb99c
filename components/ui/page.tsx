import type { ReactNode } from 'react';

type HeaderProps = {
  title: ReactNode;
  /** Above the title, mostly a `Tag`. */
  above?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** The one or two things to do here. */
  actions?: ReactNode;
};

/** The page's width and air. `narrow` is for forms and running text. */
export function Page({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className="page pb-16 pt-4 print:py-0">
      <div className={narrow ? 'max-w-text' : undefined}>{children}</div>
    </div>
  );
}

/** The one h1 of a page. */
export function PageHeader({ title, above, lead, actions }: HeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-5 pb-6 pt-3">
      <div className="min-w-0 max-w-text">
        {above && <div className="mb-2 flex flex-wrap gap-2">{above}</div>}
        <h1 className="text-2xl md:text-3xl">{title}</h1>
        {lead && <div className="mt-2 text-ink-2">{lead}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}

type SectionProps = { title: ReactNode; children: ReactNode; aside?: ReactNode; id?: string; level?: 'h2' | 'h3' };

/** A part of a page with its heading and, at the right, a link to all of it. */
export function Section({ title, children, aside, id, level: Heading = 'h2' }: SectionProps) {
  return (
    <section id={id} className="mt-10 first:mt-0 [header+&]:mt-2">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading className={Heading === 'h2' ? 'text-xl' : 'text-lg'}>{title}</Heading>
        {aside && <div className="text-sm [&_a]:link [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

/** Main text with a column of boxes beside it on a wide screen, below it on a phone. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16">
      <div className="min-w-0">{children}</div>
      <aside className="grid content-start gap-4">{aside}</aside>
    </div>
  );
}

/** One box of the side column. */
export function Box({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className="rounded-lg border border-line bg-raised p-5">
      {title && <h2 className="mb-2 text-base">{title}</h2>}
      {children}
    </section>
  );
}
