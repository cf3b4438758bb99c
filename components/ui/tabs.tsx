import Link from 'next/link';

export type TabLink = { href: string; label: string; count?: number | string; current?: boolean };

/** Views of the same list as links: each has an address of its own and works without script. Scrolls sideways on a phone. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex gap-1 overflow-x-auto px-px pt-1.5">
        {tabs.map((tab) => (
          <li key={tab.href} className="flex-none">
            <Link
              prefetch={false}
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="-outline-offset-4 flex min-h-12 items-center gap-1.5 border-b-3 border-transparent px-3 font-bold text-ink-2 hover:text-ink aria-[current=page]:border-primary aria-[current=page]:text-primary-ink"
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-sm font-normal">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
