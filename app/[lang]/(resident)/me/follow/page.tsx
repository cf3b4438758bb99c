import type { Metadata } from 'next';
import { FollowForm } from '@/components/follow/follow-form';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import { followCopy } from '@/lib/follow/copy';
import { loadFollowAsked } from '@/lib/follow/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: followCopy[await currentLang()].ask.title, robots: { index: false } };
}

/** Where somebody comes who pressed "follow" before signing in. A look at an address follows nothing: one press does. */
export default async function FollowPage({ searchParams }: PageProps<'/[lang]/me/follow'>) {
  const lang = await currentLang();
  const t = followCopy[lang];
  const { target, name, following, formKey, href } = await loadFollowAsked(await searchParams, lang);
  return (
    <Page narrow>
      <PageHeader title={name} lead={following ? t.ask.already(name) : t.ask.lead(name)} />
      <p className="mb-6 text-ink-2">{t.ask.how}</p>
      <div className="flex flex-wrap gap-3">
        {formKey && <FollowForm target={target} following={following} formKey={formKey} lang={lang} onward />}
        <LinkButton href={href}>{t.ask.back}</LinkButton>
      </div>
    </Page>
  );
}
