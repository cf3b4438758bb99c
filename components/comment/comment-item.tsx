import { MuteForm } from '@/components/moderation/forms';
import { Notice } from '@/components/ui/notice';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { commentCopy } from '@/lib/comment/copy';
import type { CommentRow } from '@/lib/comment/queries';
import { editMinutes } from '@/lib/comment/rules';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { moderationCopy } from '@/lib/moderation/copy';
import { paths, withQuery } from '@/lib/platform/paths';
import { CommentEditForm, CommentForm } from './comment-form';
import { ReportForm, TakeBackForm } from './comment-verbs';

type Props = {
  number: string;
  comment: CommentRow;
  reader: { kind: string; mayComment: boolean };
  /** Thirty hexadecimal digits; a key that two forms shared would make the second one's press a conflict. */
  formKey: string;
  now: Date;
  lang: Lang;
  isReply?: boolean;
};

/** One comment with what this reader can do about it. */
export function CommentItem({ number, comment, reader, formKey, now, lang, isReply = false }: Props) {
  const t = commentCopy[lang];
  if (comment.text === null)
    return (
      <p className="text-ink-3 italic">
        {comment.gone === 'hidden' ? t.goneHidden : comment.gone === 'taken_down' ? t.goneTaken : t.goneWithdrawn}
        {comment.own && comment.gone === 'taken_down' && (
          <a href={paths(lang).myMeasures} className="link ml-3 inline-flex min-h-11 items-center not-italic">
            {t.objectLink}
          </a>
        )}
      </p>
    );
  if (comment.muted)
    return (
      <details className="text-ink-3">
        <summary className="inline-flex min-h-11 cursor-pointer items-center gap-x-2 text-sm">
          {t.mutedNote} <span className="link">{t.mutedShow}</span>
        </summary>
        <div lang="ko">
          <Prose>{comment.text}</Prose>
        </div>
      </details>
    );
  return (
    <article>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
        <span lang="ko" className="font-bold text-ink-2">
          {comment.author}
        </span>
        <time dateTime={comment.createdAt.toISOString()}>{formatShortInstant(comment.createdAt, now, lang)}</time>
        {comment.edited && <span>{t.edited}</span>}
        {comment.own && <Tag>{t.own}</Tag>}
      </p>
      <div lang="ko" className="mt-1">
        <Prose>{comment.text}</Prose>
      </div>
      {comment.gone === 'hidden' && (
        <div className="mt-2">
          <Notice kind="warn" title={t.hiddenToYou}>
            <p lang="ko">{t.hiddenWhy(comment.hiddenReason ?? '')}</p>
            <p>{t.object}</p>
            <a href={paths(lang).myMeasures} className="inline-flex min-h-11 items-center">
              {t.objectLink}
            </a>
          </Notice>
        </div>
      )}
      {comment.gone === 'held' && (
        <div className="mt-2">
          <Notice title={t.heldToYou}>
            <p>{t.heldWhy(comment.heldFor.map((sign) => moderationCopy[lang].signs[sign]).join(', '))}</p>
          </Notice>
        </div>
      )}
      {reader.kind !== 'visitor' && (comment.gone === null || (comment.gone === 'held' && comment.own)) && (
        <div className="no-print mt-1 flex flex-wrap gap-x-4">
          {!isReply && reader.mayComment && comment.gone === null && (
            <Fold label={t.reply}>
              <CommentForm number={number} parent={comment.id} formKey={`${formKey}01`} lang={lang} />
            </Fold>
          )}
          {comment.own ? (
            <Own comment={comment} formKey={formKey} now={now} lang={lang} />
          ) : (
            <OfOthers number={number} comment={comment} reader={reader} formKey={formKey} lang={lang} />
          )}
        </div>
      )}
      {reader.kind === 'visitor' && comment.gone === null && (
        <p className="no-print mt-1">
          <HurtsMe number={number} comment={comment} lang={lang} />
        </p>
      )}
    </article>
  );
}

function Own({ comment, formKey, now, lang }: Pick<Props, 'comment' | 'formKey' | 'now' | 'lang'>) {
  const t = commentCopy[lang];
  const fresh = now.getTime() - comment.createdAt.getTime() <= editMinutes * 60_000;
  return (
    <>
      {fresh && (
        <Fold label={t.edit}>
          <CommentEditForm id={comment.id} text={comment.text ?? ''} formKey={`${formKey}03`} lang={lang} />
        </Fold>
      )}
      <Fold label={t.withdraw}>
        <TakeBackForm id={comment.id} formKey={`${formKey}04`} lang={lang} />
      </Fold>
    </>
  );
}

/** Open to everyone: whoever is hurt may have no account. */
function HurtsMe({ number, comment, lang }: Pick<Props, 'number' | 'comment' | 'lang'>) {
  return (
    <a
      href={withQuery(paths(lang).askTakedown, { number, comment: comment.id })}
      className="inline-flex min-h-11 items-center text-sm text-ink-3 underline underline-offset-4 hover:text-ink"
    >
      {commentCopy[lang].hurtsMe}
    </a>
  );
}

function OfOthers({ number, comment, reader, formKey, lang }: Omit<Props, 'now' | 'isReply'>) {
  const t = commentCopy[lang];
  return (
    <>
      {comment.reported ? (
        <span className="inline-flex min-h-11 items-center text-sm text-ink-3">{t.alreadyReported}</span>
      ) : (
        <Fold label={t.report}>
          <ReportForm id={comment.id} formKey={`${formKey}02`} lang={lang} />
        </Fold>
      )}
      <HurtsMe number={number} comment={comment} lang={lang} />
      {reader.kind === 'resident' && (
        <Fold label={moderationCopy[lang].mute}>
          <MuteForm id={comment.id} formKey={`${formKey}05`} lang={lang} />
        </Fold>
      )}
    </>
  );
}

/** A verb that opens its form in place, without script. */
function Fold({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <details className="open:w-full open:pb-3">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-ink-3 underline underline-offset-4 hover:text-ink">
        {label}
      </summary>
      {children}
    </details>
  );
}
