import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatRange } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import { casePath } from '@/lib/platform/paths';
import { researchCopy } from '@/lib/research/copy';
import type { ListedCall } from '@/lib/research/loaders';
import { phaseTones } from './tones';

/** One call in a list: whether it takes applications, until when, and what it gives. */
export function CallCard({ call, lang, href }: { call: ListedCall; lang: Lang; href?: string }) {
  const t = researchCopy[lang];
  return (
    <Card
      href={href ?? casePath(lang, 'research', call.number)}
      title={<span lang="ko">{call.title}</span>}
      text={<span lang="ko">{call.about}</span>}
      meta={[
        <Tag key="phase" tone={phaseTones[call.phase]}>
          {t.phases[call.phase]}
        </Tag>,
        t.kinds[call.kind],
        formatRange(call.firstDay, call.lastDay, lang),
        call.grantWon > 0 && t.call.grantEach(formatWon(call.grantWon, lang)),
        t.call.teamsN(call.teamCount),
      ]}
    />
  );
}
