import { randomUUID } from 'node:crypto';
import { UnmaskForm } from '@/components/privacy/unmask-form';
import { Facts } from '@/components/ui/cards';
import { Box } from '@/components/ui/page';
import { complaintCopy } from '@/lib/complaint/copy';
import { deskCopy } from '@/lib/complaint/copy/desk';
import type { DeskComplaint } from '@/lib/complaint/loaders';
import type { Lang } from '@/lib/format/copy';
import { maskName } from '@/lib/format/masking';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import { paths } from '@/lib/platform/paths';

/** Who filed it, masked, how many other cases that person has, and which officer has taken it. */
export function AuthorBox({ shown, lang }: { shown: DeskComplaint; lang: Lang }) {
  const t = deskCopy[lang];
  const at = paths(lang);
  const { complaint: c } = shown;
  return (
    <Box title={t.author}>
      <Facts items={[c.fromThread ? complaintCopy[lang].byText : maskName(c.authorName), t.others(shown.others)]} />
      <p className="mt-2 text-sm text-ink-2">{c.ownerName ? t.owner(c.ownerName) : t.noOwner}</p>
      {shown.text && (
        <a href={at.deskThread(shown.text)} className="link inline-flex min-h-11 items-center text-sm">
          {hotlineDeskCopy[lang].origin(shown.text)}
        </a>
      )}
      <UnmaskForm number={c.number} lang={lang} formKey={randomUUID()} />
      <a href={at.complaint(c.number)} className="link mt-1 inline-flex min-h-11 items-center text-sm">
        {t.publicPage}
      </a>
    </Box>
  );
}
