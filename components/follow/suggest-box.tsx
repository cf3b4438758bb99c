import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import { followCopy } from '@/lib/follow/copy';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { FollowForm } from './follow-form';

type Home = { slug: string; nameKo: string; nameEn: string };

/** One's own dong to follow; where it is not known, the list of dongs to choose from. */
export function SuggestBox({ home, formKey, lang }: { home: Home | null; formKey: string; lang: Lang }) {
  const t = followCopy[lang].list;
  return (
    <div className="mb-8 max-w-text">
      <Box title={t.home}>
        <p className="mb-3">{home ? t.homeText(nameIn(home, lang)) : t.homeUnknown}</p>
        {home ? (
          <FollowForm target={`dong:${home.slug}`} following={false} formKey={formKey} lang={lang} />
        ) : (
          <LinkButton size={40} href={paths(lang).dongs}>
            {t.choose}
          </LinkButton>
        )}
      </Box>
    </div>
  );
}
