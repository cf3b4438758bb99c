/** A share of 1 as a short bar beside its number; says nothing that the number does not. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" className="block h-2 w-12 flex-none" viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect className="fill-line-weak" width="100" height="10" />
      <rect className="fill-primary" width={Math.round(share * 100)} height="10" />
    </svg>
  );
}
