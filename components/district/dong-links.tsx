import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import { districtCopy } from '@/lib/district/copy';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

interface LinkedDong {
  code: string;
  slug: string;
  nameKo: string;
  nameEn: string;
  brandIdentity: string | null;
  brandIdentityEn: string | null;
  role: 'hub' | 'linked' | null;
}

/** What a dong stands for, in the reader's language. */
export const brandIn = (dong: Pick<LinkedDong, 'brandIdentity' | 'brandIdentityEn'>, lang: Lang): string | null =>
  lang === 'ko' ? dong.brandIdentity : (dong.brandIdentityEn ?? dong.brandIdentity);

/** Dongs as links with what each stands for. `roles` also says which is the hub. */
export function DongLinks({
  lang,
  dongs,
  roles = false,
}: {
  lang: Lang;
  dongs: readonly LinkedDong[];
  roles?: boolean;
}) {
  const t = districtCopy[lang];
  return (
    <ul className="divide-y divide-line-weak border-y border-line-weak">
      {dongs.map((dong) => (
        <li
          key={dong.code}
          className="relative flex min-h-12 flex-wrap items-center gap-x-3 gap-y-0.5 py-2.5 hover:bg-surface"
        >
          <Link
            prefetch={false}
            href={paths(lang).dong(dong.slug)}
            className="font-bold underline-offset-4 after:absolute after:inset-0 hover:underline"
          >
            {nameIn(dong, lang)}
          </Link>
          {roles && dong.role === 'hub' && <Tag>{t.roles.hub}</Tag>}
          <span className="text-sm text-ink-2">{brandIn(dong, lang)}</span>
        </li>
      ))}
    </ul>
  );
}
