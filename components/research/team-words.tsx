import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import type { Lang } from '@/lib/format/copy';
import { researchCopy } from '@/lib/research/copy';

type Props = { team: { question: string; method: string; plan: string }; lang: Lang };

/** What a team asks, how it looks into it, and what it does when. */
export function TeamWords({ team, lang }: Props) {
  const t = researchCopy[lang].page;
  const parts = [
    [t.question, team.question],
    [t.method, team.method],
    [t.plan, team.plan],
  ] as const;
  return parts.map(([title, words]) => (
    <Section key={title} title={title}>
      <div lang="ko" className="max-w-text">
        <Prose>{words}</Prose>
      </div>
    </Section>
  ));
}
