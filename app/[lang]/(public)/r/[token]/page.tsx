import type { Metadata } from 'next';
import { RatingForm } from '@/components/hotline/rating-form';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { ratingCopy } from '@/lib/hotline/copy/rating';
import { loadRating } from '@/lib/hotline/loaders/texting';
import { currentLang } from '@/lib/platform/language';

type Props = PageProps<'/[lang]/r/[token]'>;

/** The signed address goes to no other site; to ours it has to, or the form would come from nowhere. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: ratingCopy[await currentLang()].title, robots: { index: false }, referrer: 'same-origin' };
}

export default async function RatingPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = ratingCopy[lang];
  const { token } = await params;
  const shown = await loadRating(token, await searchParams);
  const said: Record<string, string> = t.done;
  const message = shown.done !== null && Object.hasOwn(said, shown.done) ? said[shown.done] : null;
  return (
    <Page narrow>
      {message && <Notice kind={shown.done === 'late' ? 'warn' : 'ok'} live title={message} />}
      <PageHeader title={t.title} lead={t.lead(shown.thread.number)} />
      <RatingForm token={token} shown={shown} lang={lang} />
    </Page>
  );
}
