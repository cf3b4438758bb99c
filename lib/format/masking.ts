/** What stands for a hidden character. */
const hidden = '*';

/**
 * A person's name as others see it: first and last character stay, "김민용" → "김*용", "남궁민수" → "남**수"; of two only the first, "김용" → "김*".
 * Of a name in several words the first letter of each: "Jane Doe" → "J*** D**".
 */
export function maskName(name: string): string {
  const words = name.trim().split(/\s+/u);
  if (words.length > 1) return words.map((word) => keep(word, 1, 0)).join(' ');
  const length = Array.from(name.trim()).length;
  return keep(name.trim(), 1, length > 2 && !/^\p{Script=Latin}+$/u.test(name.trim()) ? 1 : 0);
}

/** A phone number without its last four digits: "010-1234-****". What is not a phone number is hidden altogether. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/^\+82/u, '0').replace(/\D/gu, '');
  const [, area, middle] = /^(02|\d{3})(\d{3,4})\d{4}$/u.exec(digits) ?? [];
  return area && middle ? `${area}-${middle}-${hidden.repeat(4)}` : hidden.repeat(8);
}

/** An e-mail address with the first letter and the domain: "k***@example.com", whatever its length. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return hidden.repeat(8);
  return `${Array.from(email)[0]}${hidden.repeat(3)}${email.slice(at)}`;
}

function keep(word: string, first: number, last: number): string {
  const characters = Array.from(word);
  if (characters.length <= first) return hidden.repeat(characters.length);
  const end = characters.length - last;
  return characters.map((character, i) => (i < first || i >= end ? character : hidden)).join('');
}
