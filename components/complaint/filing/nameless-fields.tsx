import { TextInput } from '@/components/form/text-input';
import { VisitorCheck } from '@/components/form/visitor-check';
import { filingCopy } from '@/lib/complaint/copy/filing';
import type { Lang } from '@/lib/format/copy';

/** What people without an account may tell of themselves, if they wish. */
export function NamelessFields({ lang, stamp }: { lang: Lang; stamp: string | null }) {
  const t = filingCopy[lang];
  return (
    <>
      <TextInput name="name" hint={t.nameHint} autoComplete="name" maxLength={40} />
      <TextInput name="contact" hint={t.contactHint} maxLength={254} />
      <VisitorCheck stamp={stamp} />
    </>
  );
}
