/** The digits of a business registration number; null when it is none: ten digits of which the last checks the others. */
export function businessNumberIn(text: string): string | null {
  const digits = text.replace(/[\s-]/gu, '');
  if (!/^\d{10}$/u.test(digits) || /^0+$/u.test(digits)) return null;
  const n = [...digits].map(Number);
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum =
    weights.reduce((total, weight, at) => total + weight * (n[at] ?? 0), 0) + Math.floor((5 * (n[8] ?? 0)) / 10);
  return (10 - (sum % 10)) % 10 === n[9] ? digits : null;
}

/** As others see it: "123-**-*****". */
export const maskBusinessNumber = (digits: string): string => `${digits.slice(0, 3)}-**-*****`;

/** As its owner writes it: "123-45-67890". */
export const writeBusinessNumber = (digits: string): string => digits.replace(/^(\d{3})(\d{2})(\d{5})$/u, '$1-$2-$3');
