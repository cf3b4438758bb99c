import { FollowBox } from '@/components/follow/follow-box';
import { loadFollow } from '@/lib/follow/loaders';
import { currentLang } from '@/lib/platform/language';

/** The part of any page by which one follows what it shows: `dong:yang3`, `zone:growing`, `case:2026-0412`, `pillar:…`, `word:…`. Nothing where it is not public. */
export async function FollowButton({ target }: { target: string }) {
  const lang = await currentLang();
  const shown = await loadFollow(target, lang);
  return shown && <FollowBox shown={shown} lang={lang} />;
}
