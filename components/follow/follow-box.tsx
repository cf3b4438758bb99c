import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { followCopy } from '@/lib/follow/copy';
import type { FollowShown } from '@/lib/follow/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { FeedLink } from './feed-link';
import { FollowForm } from './follow-form';

/** Follow this, or stop; and, where they are enough not to be told apart, how many do. */
export function FollowBox({ shown, lang }: { shown: FollowShown; lang: Lang }) {
  const t = followCopy[lang];
  const { target, name, count, following, formKey } = shown;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1">
      {!target.startsWith('word:') && <FeedLink target={target} name={name} lang={lang} />}
      {formKey === null ? (
        <LinkButton size={40} rel="nofollow" href={paths(lang).follow(target)} icon={<Icon name="bell" size={18} />}>
          {t.follow}
        </LinkButton>
      ) : (
        <FollowForm target={target} following={following} formKey={formKey} lang={lang} />
      )}
      {count !== null && <span className="text-sm text-ink-2">{t.people(formatCount(count, lang))}</span>}
    </div>
  );
}
