import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
/** Control heights of KRDS in px. 40 is the small look for dense screens; it is 44 px high, the least that a finger needs. */
export type ButtonSize = 40 | 48 | 56;

const kinds: Record<ButtonKind, string> = {
  primary: 'border-primary bg-primary text-on-primary hover:border-primary-hover hover:bg-primary-hover',
  secondary: 'border-line-strong bg-canvas text-ink hover:bg-surface hover:border-ink',
  quiet: 'border-transparent bg-transparent text-primary-ink hover:bg-primary-soft underline underline-offset-4',
  danger: 'border-bad bg-canvas text-bad hover:bg-bad-soft',
};
const sizes: Record<ButtonSize, string> = {
  40: 'min-h-11 text-sm',
  48: 'min-h-12 text-base',
  56: 'min-h-14 text-lg',
};
const margins: Record<ButtonSize, string> = { 40: 'px-4', 48: 'px-5', 56: 'px-7' };

/** The look of a button, for the rare element that is neither `Button` nor `LinkButton`. */
export function buttonClass(kind: ButtonKind = 'secondary', size: ButtonSize = 48, wide = false): string {
  const width = wide ? 'flex w-full' : 'inline-flex';
  return `${width} items-center justify-center gap-2 rounded-md border py-1 font-bold text-center no-underline transition-colors aria-disabled:opacity-60 disabled:opacity-60 ${sizes[size]} ${kind === 'quiet' ? 'px-1' : margins[size]} ${kinds[kind]}`;
}

type Look = { kind?: ButtonKind; size?: ButtonSize; wide?: boolean; icon?: ReactNode };

/** A verb. Inside an `ActionForm` use `SubmitButton`, which knows when the form is on its way. */
export function Button({ kind, size, wide, icon, children, className = '', ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button type="button" {...rest} className={`${buttonClass(kind, size, wide)} ${className}`}>
      {icon}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton({
  kind,
  size,
  wide,
  icon,
  children,
  className = '',
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return (
    <Link prefetch={false} {...rest} className={`${buttonClass(kind, size, wide)} ${className}`}>
      {icon}
      {children}
    </Link>
  );
}
