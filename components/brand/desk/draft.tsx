import type { RevisionRow } from '@/lib/brand/queries';
import type { Lang } from '@/lib/format/copy';
import { Band } from '../band';
import { Face } from '../face';

/** The draft as residents would see it. */
export function Draft({ draft, name, lang }: { draft: RevisionRow; name: string; lang: Lang }) {
  const english = lang === 'en' && draft.identityEn !== null;
  return (
    <div className="overflow-hidden rounded-lg border border-line">
      <Band colours={draft} className="px-5 py-6">
        <p>{name}</p>
        <p lang={english ? 'en' : 'ko'} className="mt-1 text-2xl font-bold">
          {english ? draft.identityEn : draft.identity}
        </p>
      </Band>
      <div className="p-5">
        <Face revision={draft} lang={lang} level="h3" />
      </div>
    </div>
  );
}
