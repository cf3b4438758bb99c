/** A place that people look for by its name. */
interface Named {
  nameKo: string;
  nameEn: string;
}

/** The first syllable of Unicode, how many begin with the same consonant, and the nineteen consonants they begin with. */
const firstSyllable = 0xac00;
const ofOneLead = 588;
const leads =
  '\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314a\u314b\u314c\u314d\u314e';

/** The first consonant of each syllable; everything else stays as it is. */
const initials = (text: string): string =>
  text.replace(
    /[\uac00-\ud7a3]/gu,
    (syllable) => leads[Math.floor((syllable.charCodeAt(0) - firstSyllable) / ofOneLead)] ?? syllable,
  );

/** Without spaces, hyphens and capitals, and without the "dong" that every one of them ends in: in Korean, in English, or its first consonant. */
const core = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-·.]+/gu, '')
    .replace(/(?<=.)(?:\ub3d9|dong|\u3137)$/u, '');

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
  const words = typed.split(/\s+/u).filter((word) => /.(?:\ub3d9|dong)$/iu.test(word.normalize('NFC')));
  return places.filter((place) => words.some((word) => isMeant(place, word)));
}
