import { Facts } from '@/components/ui/cards';
import { PageHeader } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { complaintCopy } from '@/lib/complaint/copy';
import type { ComplaintCase } from '@/lib/complaint/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatShortDay } from '@/lib/format/dates';
import { maskName } from '@/lib/format/masking';
import { nameIn } from '@/lib/format/name';
import { stateTone } from './looks';

/** State, title, and who filed it when and where; the name masked for everyone. */
export function ComplaintHead({ shown, lang }: { shown: ComplaintCase; lang: Lang }) {
  const t = complaintCopy[lang];
  const { complaint: c, now } = shown;
  return (
    <PageHeader
      above={
        <>
          <Tag tone={stateTone[c.state]}>{t.states[c.state]}</Tag>
          <Tag tone="plain">{t.kinds[c.kind]}</Tag>
          {c.visibility === 'private' && <Tag tone="info">{c.heldAt ? t.held : t.private}</Tag>}
        </>
      }
      title={<span lang="ko">{c.title}</span>}
      lead={
        <Facts
          items={[
            c.number,
            c.fromThread ? t.byText : maskName(c.authorName),
            nameIn(c.dong, lang),
            t.received(formatShortDay(c.receivedAt, now, lang)),
          ]}
        />
      }
    />
  );
}
