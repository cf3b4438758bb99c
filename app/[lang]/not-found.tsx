import { lang as rootLang } from 'next/root-params';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { paths } from '@/lib/platform/paths';

/** The same words for what is absent and for what may not be seen. */
export default async function NotFound() {
  const lang: Lang = (await rootLang()) === 'en' ? 'en' : 'ko';
  const t = commonCopy[lang].notFound;
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.text} />
      <div className="flex flex-wrap gap-3">
        <LinkButton kind="primary" href={paths(lang).search}>
          {t.search}
        </LinkButton>
        <LinkButton href={paths(lang).home}>{t.home}</LinkButton>
      </div>
    </Page>
  );
}
