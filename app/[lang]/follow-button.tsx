import { FollowBox } from '@/components/follow/follow-box';
import { SuggestBox } from '@/components/follow/suggest-box';
import { loadFollow, loadFollowSuggestion } from '@/lib/follow/loaders';
import { currentLang } from '@/lib/platform/language';

/**
 * The part of any page by which one follows what it shows: `dong:yang3`, `zone:growing`, `case:2026-0412`, `pillar:…`, `word:…`. Nothing where it is not public. Awaited by the
 * page and no component of its own: what is read side by side is sent in the order it comes, and the same page would not be the same bytes.
 */
export async function followButton(target: string) {
  const lang = await currentLang();
  const shown = await loadFollow(target, lang);
  return shown && <FollowBox shown={shown} lang={lang} />;
}

/** Offered on one's own page to whoever follows nothing yet: their own dong, or to choose one. Nothing is followed by itself. */
export async function followSuggestion() {
  const lang = await currentLang();
  const offered = await loadFollowSuggestion();
  return offered && <SuggestBox {...offered} lang={lang} />;
}
