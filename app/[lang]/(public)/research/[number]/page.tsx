import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { CallView } from '@/components/research/call-view';
import { TeamView } from '@/components/research/team-view';
import { currentLang } from '@/lib/platform/language';
import { loadCallOrTeam } from '@/lib/research/loaders';

type Props = PageProps<'/[lang]/research/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadCallOrTeam((await params).number);
  return { title: found.kind === 'call' ? found.call.title : found.team.title };
}

export default async function ResearchProjectPage({ params }: Props) {
  const lang = await currentLang();
  const { number } = await params;
  const found = await loadCallOrTeam(number);
  const follow = await followButton(`case:${number}`);
  return found.kind === 'call' ? (
    <CallView {...found} lang={lang} follow={follow} />
  ) : (
    <TeamView {...found} lang={lang} follow={follow} />
  );
}
