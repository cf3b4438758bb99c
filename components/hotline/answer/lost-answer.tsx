import { randomUUID } from 'node:crypto';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { lostCopy } from '@/lib/hotline/copy/lost';
import type { ThreadPage } from '@/lib/hotline/loaders';
import { ArriveForm, SendAgainForm } from './lost-forms';

/** What became of an answer that may be lost, and what can be done about it; nothing while all is well. */
export function LostAnswer({ shown, lang }: { shown: ThreadPage; lang: Lang }) {
  const t = lostCopy[lang];
  const { thread, lost, events, leads } = shown;
  const state = lost && events.includes('answer') ? lost.state : null;
  const own = () => ({ number: thread.number, version: thread.version, lang, formKey: randomUUID() });
  if (state !== 'unknown' && state !== 'failed' && state !== 'delivered')
    return thread.phoneNeeded ? (
      <Notice kind="warn" title={t.receipt}>
        <p>{t.receiptText}</p>
      </Notice>
    ) : null;
  const textable = thread.textable && thread.blockedAt === null;
  return (
    <div className="grid gap-3">
      <Notice kind={state === 'delivered' ? 'info' : 'bad'} title={t[state]}>
        <p>{t[`${state}Text`]}</p>
      </Notice>
      {leads && (
        <div className="grid gap-2">
          {state !== 'failed' && events.includes('arrive') && <ArriveForm {...own()} />}
          {state !== 'delivered' && textable && <SendAgainForm {...own()} certain={state === 'failed'} />}
        </div>
      )}
    </div>
  );
}
