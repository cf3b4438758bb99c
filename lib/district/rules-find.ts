/** A place that people look for by its name. */
interface Named {
  nameKo: string;
  nameEn: string;
}

const syllables = 0xac00;
const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The first consonant of each syllable; everything else stays as it is. */
export const initials = (text: string): string =>
  text.replace(/[가-힣]/gu, (syllable) => leads[Math.floor((syllable.charCodeAt(0) - syllables) / 588)] ?? syllable);

/** Without spaces, hyphens and capitals, and without the "dong" that every one of them ends in. */
const core = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-·.]+/gu, '')
    .replace(/(?<=.)(?:동|dong|ㄷ)$/u, '');

/** Whether a typed word means this place: by a part of its name in either language, without its number, or by first consonants. */
function isMeant(place: Named, typed: string): boolean {
  const asked = core(typed);
  if (asked === '') return false;
  const names = [core(place.nameKo), core(place.nameEn), core(initials(place.nameKo))];
  const found = (name: string) => name.startsWith(asked) || (asked.length > 1 && name.includes(asked));
  return names.some((name) => found(name) || found(name.replace(/\d/gu, '')));
}

/** The dongs that the words name, as they were typed together or one by one. */
export function findByName<Place extends Named>(places: readonly Place[], typed: string): Place[] {
  const whole = places.filter((place) => isMeant(place, typed));
  if (whole.length > 0) return whole;
  const words = typed.split(/\s+/u).filter((word) => /.(?:동|dong)$/iu.test(word.normalize('NFC')));
  return places.filter((place) => words.some((word) => isMeant(place, word)));
}
