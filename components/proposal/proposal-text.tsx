import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { proposalCopy } from '@/lib/proposal/copy';
import type { ProposalRow } from '@/lib/proposal/queries';
import { type Pillar, pillars } from '@/lib/proposal/schema';

type Attached = { id: string; name: string; mediaType: string; width: number | null; height: number | null };
type Props = {
  proposal: Pick<ProposalRow, 'problem' | 'improvement' | 'effect' | 'place' | 'pillars'>;
  files: Attached[];
  lang: Lang;
  level?: 'h2' | 'h3';
};

/** What the author wrote, as it was written. */
export function ProposalText({ proposal, files, lang, level = 'h2' }: Props) {
  const t = proposalCopy[lang];
  const tags = pillars.filter((pillar): pillar is Pillar => proposal.pillars.includes(pillar));
  const parts = (['problem', 'improvement', 'effect'] as const).filter((part) => proposal[part]);
  return (
    <div>
      {parts.map((part) => (
        <Section key={part} title={t[part]} level={level}>
          <div lang="ko">
            <Prose>{proposal[part]}</Prose>
          </div>
        </Section>
      ))}
      {proposal.place && (
        <Section title={t.place} level={level}>
          <p lang="ko" className="flex items-start gap-2">
            <Icon name="pin" className="mt-0.5 text-ink-3" />
            {proposal.place}
          </p>
        </Section>
      )}
      {files.length > 0 && (
        <Section title={t.files} level={level}>
          <Files files={files} />
        </Section>
      )}
      {tags.length > 0 && (
        <ul aria-label={t.pillar} className="mt-8 flex flex-wrap gap-2">
          {tags.map((pillar) => (
            <li key={pillar}>
              <Tag tone="plain">{t.pillars[pillar]}</Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Pictures as pictures, other files by their name. */
function Files({ files }: { files: Attached[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {files.map((file) => (
        <li key={file.id} lang="ko">
          <a href={paths('ko').file(file.id)} className="link inline-flex min-h-11 items-center gap-2">
            {file.mediaType.startsWith('image/') ? (
              // biome-ignore lint/performance/noImgElement: served by our own route after a check of the reader; the optimizer is off
              <img
                src={paths('ko').file(file.id)}
                alt={file.name}
                width={file.width ?? undefined}
                height={file.height ?? undefined}
                loading="lazy"
                className="h-auto max-h-96 w-auto max-w-full rounded-md border border-line"
              />
            ) : (
              <>
                <Icon name="file" />
                {file.name}
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
