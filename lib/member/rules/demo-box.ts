import type { Lang } from '@/lib/format/copy';
import { paths, withQuery } from '@/lib/platform/paths';
import type { Contact } from './contact';

/** Where the demo shows what was sent to a contact; null outside of the demo. */
export function demoBox(lang: Lang, { kind, value }: Contact, demo: boolean): string | null {
  if (!demo) return null;
  const at = paths(lang);
  return kind === 'email'
    ? withQuery(at.demoMail, { to: value })
    : withQuery(at.demoPhone, { phone: /^0100000(\d{4})$/.exec(value)?.[1] });
}
