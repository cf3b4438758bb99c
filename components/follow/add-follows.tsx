'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Icon } from '@/components/ui/icon';
import { followWords, startFollow } from '@/lib/follow/actions';
import { followCopy } from '@/lib/follow/copy';
import { topicName } from '@/lib/follow/rules-names';
import type { Lang } from '@/lib/format/copy';

type Keyed = { formKey: string; lang: Lang };

/** The topics that are not followed yet, a button each. */
export function TopicButtons({ topics, lang }: { topics: { topic: string; formKey: string }[]; lang: Lang }) {
  return (
    <ul className="flex flex-wrap gap-3">
      {topics.map(({ topic, formKey }) => (
        <li key={topic}>
          <ActionForm
            action={startFollow}
            lang={lang}
            formKey={formKey}
            hidden={{ target: topic }}
            className="grid gap-2"
          >
            <SubmitButton kind="secondary" size={40} icon={<Icon name="plus" size={18} />}>
              {topicName(topic, lang)}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}

/** Words of one's own. */
export function WordsForm({ formKey, lang }: Keyed) {
  const t = followCopy[lang];
  return (
    <ActionForm
      action={followWords}
      lang={lang}
      formKey={formKey}
      labels={{ words: t.list.wordsField }}
      errorWords={t.errors}
      refusalWords={t.refusals}
      className="grid gap-4"
    >
      <TextInput name="words" hint={t.list.wordsHint} required maxLength={40} />
      <div>
        <SubmitButton kind="secondary">{t.follow}</SubmitButton>
      </div>
    </ActionForm>
  );
}
