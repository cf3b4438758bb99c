import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { textingCopy } from '@/lib/hotline/copy/texting';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadPage } from '@/lib/hotline/loaders';
import type { HotlineEvent } from '@/lib/hotline/states';
import { AnswerForm } from './answer/answer-form';
import { RouteForm } from './answer/route-form';
import { TemplateLinks } from './answer/template-links';
import { NotForUsForm, SpamForm, UnjoinForm } from './desk/aside-forms';
import { CallForm, PlainForm, PostponeForm, PraiseForm } from './verb-forms';

/** The verbs the table gives this officer now, the answer first; where texts do not arrive, the phone. */
export function ThreadVerbs({ shown, lang }: { shown: ThreadPage; lang: Lang }) {
  const t = hotlineDeskCopy[lang];
  const { number, version, blockedAt, textable } = shown.thread;
  const waiting = shown.prepared !== null && shown.prepared.outcome === null;
  const begun = shown.begun?.ok ? shown.begun.value : waiting ? '' : (shown.prepared?.body ?? '');
  const { thread, departments, dongs, suggestion } = shown;
  const routing = { category: thread.category, dongCode: thread.dongCode, departments, dongs, suggestion };
  const own = () => ({ number, version, lang, formKey: randomUUID() });
  const forms: Partial<Record<HotlineEvent, () => ReactNode>> = {
    answer: () =>
      blockedAt || !textable || waiting ? null : (
        <>
          <TemplateLinks shown={shown} lang={lang} />
          <AnswerForm {...own()} begun={begun} waits={shown.waits} />
        </>
      ),
    start: () => <PlainForm {...own()} event="start" />,
    route: () => <RouteForm {...own()} shown={routing} />,
    phone: () => <CallForm {...own()} />,
    praise: () => <PraiseForm {...own()} />,
    take_back: () => <PlainForm {...own()} event="take_back" />,
    postpone: () => <PostponeForm {...own()} />,
    unjoin: () => <UnjoinForm {...own()} />,
    not_for_us: () => <NotForUsForm {...own()} />,
    spam: () => <SpamForm {...own()} />,
    close: () => <PlainForm {...own()} event="close" />,
  };
  const usual = Object.keys(forms) as HotlineEvent[];
  const order = thread.phoneNeeded ? [...new Set<HotlineEvent>(['phone', ...usual])] : usual;
  const possible = order.filter((event) => shown.events.includes(event));
  if (possible.length === 0) return <EmptyState title={t.nothing} text={t.nothingHint} />;
  return (
    <div className="grid gap-3">
      {shown.texting.quietUntil && possible.includes('answer') && (
        <p className="text-sm text-ink-2">
          {textingCopy[lang].quiet(formatShortInstant(shown.texting.quietUntil, shown.now, lang))}
        </p>
      )}
      {possible.map((event) => (
        <div key={event} className="grid gap-3">
          {forms[event]?.()}
        </div>
      ))}
    </div>
  );
}
