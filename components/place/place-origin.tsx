import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { placeCopy } from '@/lib/place/copy';

/** Which place a complaint is about to be filed for. */
export function PlaceOrigin({ name, lang }: { name: string; lang: Lang }) {
  return <Notice kind="info" title={`${placeCopy[lang].from}: ${name}`} />;
}
