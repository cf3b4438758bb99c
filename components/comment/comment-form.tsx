'use client';

import { ActionForm } from '@/components/form/action-form';
import { Harmless } from '@/components/form/choices';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { changeComment, postComment } from '@/lib/comment/actions';
import { commentCopy } from '@/lib/comment/copy';
import { commentLimit } from '@/lib/comment/schema';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; formKey: string; lang: Lang; parent?: number };

/** A new comment, or an answer to one. */
export function CommentForm({ number, formKey, lang, parent }: Props) {
  const t = commentCopy[lang];
  const reply = parent !== undefined;
  return (
    <ActionForm
      action={postComment}
      lang={lang}
      formKey={formKey}
      hidden={reply ? { number, parent } : { number }}
      labels={{ text: reply ? t.replyText : t.text }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="text" required rows={3} limit={commentLimit} hint={reply ? undefined : t.textHint} />
      <Harmless />
      <div>
        <SubmitButton kind={reply ? 'secondary' : 'primary'}>{reply ? t.replySend : t.send}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The writer's change of own words. */
export function CommentEditForm({
  id,
  text,
  formKey,
  lang,
}: {
  id: number;
  text: string;
  formKey: string;
  lang: Lang;
}) {
  const t = commentCopy[lang];
  return (
    <ActionForm
      action={changeComment}
      lang={lang}
      formKey={formKey}
      hidden={{ id }}
      labels={{ text: t.text }}
      refusalWords={t.refusals}
      className="grid gap-3"
    >
      <TextArea name="text" required rows={3} limit={commentLimit} defaultValue={text} />
      <Harmless />
      <div>
        <SubmitButton kind="secondary">{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
