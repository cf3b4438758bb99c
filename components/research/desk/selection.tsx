import { randomUUID } from 'node:crypto';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { researchDeskCopy } from '@/lib/research/copy/desk';
import type { TeamEditor } from '@/lib/research/loaders/desk';
import { PrepareForm, PublishSelection } from './team-verbs';

type Props = Pick<TeamEditor, 'team' | 'selection' | 'selecting' | 'preparedByMe'> & { lang: Lang };

/** One officer prepares what becomes of an application, another publishes it. */
export function Selection({ team, selection, selecting, preparedByMe, lang }: Props) {
  const t = researchDeskCopy[lang];
  if (team.state !== 'applied' && !selection) return null;
  const waiting = selection !== null && selection.publishedAt === null;
  return (
    <Section title={t.selection}>
      <div className="grid gap-5">
        {selection && (
          <Notice
            kind="info"
            title={waiting ? t.prepared(t.outcomes[selection.outcome]) : t.outcomes[selection.outcome]}
          >
            <span lang="ko">{selection.reason}</span>
          </Notice>
        )}
        {team.state === 'applied' && !selecting && <p className="text-ink-2">{t.prepareLater}</p>}
        {waiting &&
          (preparedByMe ? (
            <p className="text-sm text-ink-2">{t.publishOther}</p>
          ) : (
            <PublishSelection number={team.number} lang={lang} formKey={randomUUID()} />
          ))}
        {team.state === 'applied' && selecting && (
          <Details summary={waiting ? t.prepareAgain : t.prepare} open={!waiting}>
            <PrepareForm
              key={String(selection?.preparedAt)}
              number={team.number}
              lang={lang}
              formKey={randomUUID()}
              prepared={selection}
              most={team.call.grantWon}
            />
          </Details>
        )}
      </div>
    </Section>
  );
}
