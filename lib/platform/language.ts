import { notFound } from 'next/navigation';
import { lang } from 'next/root-params';
import { type Lang, languages } from '@/lib/format/copy';

/** The language of the page that is being made, from its address. For server components only. */
export async function currentLang(): Promise<Lang> {
  const value = await lang();
  return languages.find((known) => known === value) ?? notFound();
}
