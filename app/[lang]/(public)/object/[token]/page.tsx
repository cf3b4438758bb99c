import type { Metadata } from 'next';
import { ObjectForm } from '@/components/member/account/object-form';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { accountCopy } from '@/lib/member/copy/account';
import { loadObjection } from '@/lib/member/loaders/account';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountCopy[await currentLang()].objectTitle, robots: { index: false }, referrer: 'no-referrer' };
}

export default async function ObjectPage({ params }: PageProps<'/[lang]/object/[token]'>) {
  const lang = await currentLang();
  const t = accountCopy[lang];
  const change = await loadObjection((await params).token);
  return (
    <Page narrow>
      <PageHeader title={t.objectTitle} />
      {change ? (
        <ObjectForm lang={lang} change={change} />
      ) : (
        <EmptyState
          title={t.objectOver}
          text={t.objectOverText}
          action={<LinkButton href={paths(lang).account}>{t.title}</LinkButton>}
        />
      )}
    </Page>
  );
}
