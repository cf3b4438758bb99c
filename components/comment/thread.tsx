import { Suspended } from '@/components/moderation/suspended';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/page';
import { commentCopy } from '@/lib/comment/copy';
import type { CommentRow } from '@/lib/comment/queries';
import type { Lang } from '@/lib/format/copy';
import { formatCount } from '@/lib/format/numbers';
import type { Suspension } from '@/lib/moderation/queries';
import { paths } from '@/lib/platform/paths';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';

type Props = {
  number: string;
  comments: CommentRow[];
  count: number;
  reader: { kind: string; mayComment: boolean; commentsOpen: boolean };
  /** While this reader may not write in public: said instead of the field. */
  suspension: Suspension | null;
  /** Random; the forms of the thread make their own keys of it. */
  formKey: string;
  now: Date;
  lang: Lang;
};

/** The conversation under a case: threads of two levels, oldest first, and a field to join it. */
export function Thread({ number, comments, count, reader, suspension, formKey, now, lang }: Props) {
  const t = commentCopy[lang];
  const tops = comments.filter((comment) => comment.parentId === null);
  const item = (comment: CommentRow) => ({
    number,
    comment,
    reader: { kind: reader.kind, mayComment: reader.mayComment && suspension === null },
    now,
    lang,
    formKey: keyFor(formKey, comment.id),
  });
  return (
    <Section title={t.title(formatCount(count, lang))} id="comments">
      {tops.length === 0 && <p className="text-ink-2">{t.none}</p>}
      <ul className="divide-y divide-line-weak">
        {tops.map((top) => (
          <li key={top.id} id={`comment-${top.id}`} className="py-4">
            <CommentItem {...item(top)} />
            <ul className="mt-3 grid gap-4 border-l-2 border-line-weak pl-4 empty:hidden">
              {comments
                .filter((reply) => reply.parentId === top.id)
                .map((reply) => (
                  <li key={reply.id} id={`comment-${reply.id}`}>
                    <CommentItem {...item(reply)} isReply />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="no-print mt-5 border-t border-line pt-5">
        <Join number={number} reader={reader} suspension={suspension} formKey={`${keyFor(formKey, 0)}00`} lang={lang} />
      </div>
    </Section>
  );
}

function Join({ number, reader, suspension, formKey, lang }: Omit<Props, 'comments' | 'count' | 'now'>) {
  const t = commentCopy[lang];
  if (!reader.commentsOpen) return <p className="text-ink-2">{t.closed}</p>;
  if (reader.mayComment && suspension) return <Suspended suspension={suspension} lang={lang} />;
  if (reader.mayComment) return <CommentForm number={number} formKey={formKey} lang={lang} />;
  if (reader.kind === 'officer') return <p className="text-ink-2">{t.residentsOnly}</p>;
  const here = new URLSearchParams({ callbackUrl: `${paths(lang).proposal(number)}#comments` });
  return <LinkButton href={`${paths(lang).signIn}?${here}`}>{t.signIn}</LinkButton>;
}

/** Thirty hexadecimal digits for each comment, from the page's key; each of its forms adds two of its own. */
function keyFor(formKey: string, id: number): string {
  return `${formKey.replaceAll('-', '').slice(0, 20)}${id.toString(16).padStart(10, '0')}`;
}
