'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { Icon } from '@/components/ui/icon';
import { startFollow, stopFollow } from '@/lib/follow/actions';
import { followCopy } from '@/lib/follow/copy';
import type { Lang } from '@/lib/format/copy';

type Props = {
  target: string;
  following: boolean;
  formKey: string;
  lang: Lang;
  /** After it the page of what was followed is shown. */
  onward?: boolean;
};

/** One press follows, another stops it. */
export function FollowForm({ target, following, formKey, lang, onward = false }: Props) {
  const t = followCopy[lang];
  return (
    <ActionForm
      key={String(following)}
      action={following ? stopFollow : startFollow}
      lang={lang}
      formKey={formKey}
      hidden={{ target, ...(onward ? { onward: 'yes' } : {}) }}
      refusalWords={t.refusals}
      className="grid justify-items-start gap-2"
    >
      <SubmitButton
        kind={onward ? 'primary' : 'secondary'}
        size={onward ? 48 : 40}
        icon={<Icon name="bell" size={18} />}
      >
        {following ? t.stop : t.follow}
      </SubmitButton>
    </ActionForm>
  );
}
