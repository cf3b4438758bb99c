import { Card, Cards } from '@/components/ui/cards';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { memberCopy } from '@/lib/member/copy';
import type { OwnPage } from '@/lib/member/loaders';
import { paths } from '@/lib/platform/paths';

/** What somebody began to write and has not sent, each leading back to its form. */
export function Drafts({ lang, drafts, now }: { lang: Lang; drafts: OwnPage['drafts']; now: Date }) {
  const t = memberCopy[lang];
  const at = paths(lang);
  return (
    <Cards label={t.drafts}>
      {drafts.map((draft) => (
        <Card
          key={draft.kind}
          href={draft.kind === 'proposal' ? at.newProposal : at.newComplaint}
          mark={<Icon name="text" className="text-ink-3" />}
          title={draft.title ? <span lang="ko">{draft.title}</span> : t.untitled}
          meta={[t.draftKinds[draft.kind], t.savedAt(formatShortInstant(draft.updatedAt, now, lang))]}
        />
      ))}
    </Cards>
  );
}
