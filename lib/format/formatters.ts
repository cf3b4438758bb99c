import type { Lang } from './copy';

const locales: Record<Lang, string> = { ko: 'ko-KR', en: 'en-GB' };

/** Formatters are slow to make and never change, so each is made once. */
function onceEach<O, F>(make: (locale: string, options: O) => F): (lang: Lang, options: O) => F {
  const made = new Map<string, F>();
  return (lang, options) => {
    const key = lang + JSON.stringify(options);
    const known = made.get(key) ?? make(locales[lang], options);
    made.set(key, known);
    return known;
  };
}

export const numberFormatter = onceEach(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** Days and times in Seoul. */
export const dateFormatter = onceEach(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', ...options }),
);

export const relativeFormatter = onceEach(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
