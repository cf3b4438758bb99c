import type { Metadata } from 'next';
import { StopForm } from '@/components/notification/stop-form';
import { Done } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { one } from '@/lib/format/query';
import { choicesCopy } from '@/lib/notification/copy/choices';
import { loadStop } from '@/lib/notification/loaders';
import { currentLang } from '@/lib/platform/language';

type Props = PageProps<'/[lang]/unsubscribe/[token]'>;

/** The signed address goes to no other site; to ours it has to, or the form would come from nowhere. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: choicesCopy[await currentLang()].stop.title, robots: { index: false }, referrer: 'same-origin' };
}

/** Where a letter's link leads: programs that look at every link end nothing, one press does. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = choicesCopy[lang].stop;
  const { token } = await params;
  const { scope, stopped } = await loadStop(token);
  const done = one((await searchParams).done);
  const said = done === 'stop' && stopped ? t.done.stop : done === 'undo' && !stopped ? t.done.undo : null;
  return (
    <Page narrow>
      <Done said={said} />
      <PageHeader title={t.title} lead={stopped ? t.stoppedLead : t.lead[scope]} />
      <StopForm token={token} stopped={stopped} lang={lang} />
    </Page>
  );
}
