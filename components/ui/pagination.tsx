import { LinkButton } from './button';
import { Icon } from './icon';

type Props = {
  /** The name of the landmark, such as "pages". */
  label: string;
  previous?: { href: string; label: string } | null;
  next?: { href: string; label: string } | null;
  /** Where one is, such as "21–40 of 128". */
  place?: string;
};

/** Keyset paging: to the page before and the page after; shows nothing when there is only one. */
export function Pagination({ label, previous, next, place }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap items-center justify-between gap-3">
      <span className="min-w-24">
        {previous && (
          <LinkButton href={previous.href} rel="prev" icon={<Icon name="chevron" className="rotate-180" />}>
            {previous.label}
          </LinkButton>
        )}
      </span>
      {place && <span className="text-sm text-ink-2">{place}</span>}
      <span className="min-w-24 text-right">
        {next && (
          <LinkButton href={next.href} rel="next">
            {next.label}
            <Icon name="chevron" />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
