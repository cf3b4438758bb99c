/** Languages of the portal: Korean at `/`, English at `/en`. */
export const languages = ['ko', 'en'] as const;
export type Lang = (typeof languages)[number];

type Words = { readonly [key: string]: string | ((...args: never[]) => string) | Words };

/** Loosens literal strings so that both languages share one shape. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Shape<T[K]>;
};

/**
 * Words on the screen in both languages. English must have exactly the keys of Korean; types refuse a missing or extra one.
 */
export function defineCopy<T extends Words>(copy: { ko: T; en: Shape<NoInfer<T>> }): Record<Lang, Shape<T>>;
export function defineCopy(copy: object): object {
  return copy;
}
