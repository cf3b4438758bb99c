import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';

/** The same words for what is absent and for what may not be seen, and two ways on. */
export function NotFoundMessage({ lang }: { lang: Lang }) {
  const t = commonCopy[lang].notFound;
  const at = paths(lang);
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.text} />
      <div className="flex flex-wrap gap-3">
        <LinkButton kind="primary" href={at.search}>
          {t.search}
        </LinkButton>
        <LinkButton href={at.home}>{t.home}</LinkButton>
      </div>
    </Page>
  );
}
