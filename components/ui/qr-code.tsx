type Props = {
  /** What it is, for those who do not see it. */
  label: string;
  picture: { size: number; path: string };
};

/** A QR code with its quiet zone, black on white in every mode. Drawn on the server: no script sees what it says. */
export function QrCode({ label, picture: { size, path } }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      className="w-full max-w-64 rounded-md border border-line bg-[#fff]"
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
