import type { ReactNode } from 'react';

export interface BandColours {
  colour: string;
  ink: string;
  nightColour: string | null;
  nightInk: string | null;
}

/** The two pairs for the style sheet, which takes the night pair in dark mode and the reader's own colours in high contrast. */
const variables = ({ colour, ink, nightColour, nightInk }: BandColours) =>
  ({
    '--brand': colour,
    '--brand-ink': ink,
    '--brand-night': nightColour ?? colour,
    '--brand-night-ink': nightInk ?? ink,
  }) as React.CSSProperties;

/** Words on a dong's own colour; on the plain surface while it has chosen none. */
export function Band({
  colours,
  children,
  className = '',
}: {
  colours: BandColours | null;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={`${colours ? 'brand-band' : 'text-primary-ink'} ${className}`}
      style={colours ? variables(colours) : undefined}
    >
      {children}
    </div>
  );
}
