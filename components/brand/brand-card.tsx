import Link from 'next/link';
import { brandCopy } from '@/lib/brand/copy';
import type { ListedBrand } from '@/lib/brand/loaders';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { Band } from './band';

/** One dong with what it stands for, in its own colours. */
export function BrandCard({ listed, lang }: { listed: ListedBrand; lang: Lang }) {
  const { dong, brand } = listed;
  const korean = brand?.identity ?? dong.brandIdentity;
  const english = brand ? brand.identityEn : dong.brandIdentityEn;
  const inEnglish = lang === 'en' && english !== null;
  const story = inEnglish ? (brand?.storyEn ?? null) : (brand?.story ?? null);
  return (
    <li className="relative flex flex-col overflow-hidden rounded-lg border border-line bg-raised focus-within:border-line-strong hover:border-line-strong">
      <Band colours={brand} className="min-h-28 px-5 py-4">
        <h2 className="text-base font-normal">
          <Link
            prefetch={false}
            href={paths(lang).dong(dong.slug)}
            className="after:absolute after:inset-0 hover:underline"
          >
            {nameIn(dong, lang)}
          </Link>
        </h2>
        <p lang={inEnglish ? 'en' : 'ko'} className="mt-1 text-xl font-bold">
          {(inEnglish ? english : korean) ?? brandCopy[lang].none}
        </p>
      </Band>
      {story && (
        <p lang={inEnglish ? 'en' : 'ko'} className="mx-5 my-4 line-clamp-3 text-sm text-ink-2">
          {story}
        </p>
      )}
    </li>
  );
}
