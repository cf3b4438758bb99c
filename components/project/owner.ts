import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';

type Named = { nameKo: string; nameEn: string };

/** Who has a project: a department or an institution, whose names are joined to it. */
export interface Owned {
  department: Named | null;
  institution: Named | null;
}

export function ownerOf({ department, institution }: Owned, lang: Lang): string {
  const owner = institution ?? department;
  return owner ? nameIn(owner, lang) : '';
}
