import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { casePath } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import type { TeamRow } from '@/lib/research/queries';
import { teamTones } from './tones';

type Props = { team: TeamRow; lang: Lang; href?: string; heading?: 'h2' | 'h3' };

/** One piece of research in a list: its question, who asks it, and how far it is. */
export function TeamCard({ team, lang, href, heading = 'h3' }: Props) {
  const t = researchCopy[lang];
  return (
    <Card
      href={href ?? casePath(lang, 'research', team.number)}
      heading={heading}
      title={<span lang="ko">{team.title}</span>}
      text={<span lang="ko">{team.question}</span>}
      meta={[
        <Tag key="state" tone={teamTones[team.state]}>
          {t.states[team.state]}
        </Tag>,
        <b key="name" lang="ko" className="text-ink">
          {team.name}
        </b>,
        t.personN(team.people),
        t.kinds[team.call.kind],
        team.outcome && t.outcomes[team.outcome],
      ]}
    />
  );
}
