import Link from 'next/link';
import { Icon } from './icon';

/** Where this page stands. The last entry is the page itself and no link. */
export function Breadcrumb({ label, trail }: { label: string; trail: { href?: string; label: string }[] }) {
  return (
    <nav aria-label={label} data-crumbs="" className="py-2 text-sm text-ink-3">
      <ol className="flex flex-wrap items-center">
        {trail.map((step, at) => (
          <li key={step.href ?? step.label} className="flex items-center">
            {at > 0 && <Icon name="chevron" size={16} className="mx-1" />}
            {step.href ? (
              <Link
                prefetch={false}
                href={step.href}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
              >
                {step.label}
              </Link>
            ) : (
              <span aria-current="page">{step.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
