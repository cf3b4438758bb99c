import { Notice } from '@/components/ui/notice';
import { Box } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { researchCopy } from '@/lib/research/copy';
import type { TeamRow } from '@/lib/research/queries';

/** The conclusion first: what the department says became of it, or that it is reading. */
export function Answer({ team, lang }: { team: TeamRow; lang: Lang }) {
  const t = researchCopy[lang];
  if (team.state === 'reported') return <Notice title={t.page.waiting} />;
  if (!team.outcome || !team.answer) return null;
  return (
    <div className="mb-10">
      <Box title={t.page.result}>
        <p className="text-lg font-bold">{t.outcomes[team.outcome]}</p>
        <div lang="ko" className="mt-2 max-w-text">
          <Prose>{team.answer}</Prose>
        </div>
        <p className="mt-3 text-sm text-ink-2">{t.page.answeredBy(nameIn(team.department, lang))}</p>
      </Box>
    </div>
  );
}
