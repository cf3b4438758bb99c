import { and, eq, inArray, sql } from 'drizzle-orm';
import { dong } from '@/db/schema/district';
import { hotlineConversion } from '@/db/schema/hotline';
import { onDay } from '@/lib/district/queries';
import { formatShortInstant } from '@/lib/format/dates';
import { personalDataError } from '@/lib/format/text';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { textsCopy } from '../../copy-texts';
import { consentDays, mayConvert } from '../../rules/meaning';
import type { ConversionFields } from '../../schema/convert';
import { queueText } from '../queue';
import type { LockedThread, Named } from '../step';
import { lockForDesk, touchThread } from './lock';

type Done = Promise<Result<{ number: string }>>;
type Conversion = typeof hotlineConversion.$inferSelect;

/**
 * Asks the sender, by text and in the very words that would be filed, whether a proposal or complaint may be made of what they sent. Refuses
 * `asked_already` while an answer is awaited, `wrong_state`, an unknown dong, and a number that cannot be texted.
 */
export async function askConsent(work: Work, ask: Named & ConversionFields): Done {
  const locked = await lockForDesk(work, ask);
  if (!locked.ok) return locked;
  const [t] = locked.value;
  if (!t) return refuse('not_found');
  if (!mayConvert(t.state, t.convertedToId !== null)) return refuse('wrong_state', { detail: { state: t.state } });
  const [place] = await work.tx
    .select({ name: dong.nameKo })
    .from(dong)
    .where(and(eq(dong.code, ask.dong), onDay(dong, dayOf(work.now))));
  if (!place) return refuse('unknown_dong', { field: 'dong' });
  const live = await liveOf(work, t.id);
  if (live?.state === 'asked' && live.expiresAt && live.expiresAt > work.now) return refuse('asked_already');
  const asked = await keep(work, t, live, ask);
  const key = `ask:${asked.id}:${asked.version}`;
  const body = questionOf(asked, ask, place.name, work.now);
  const told = await queueText(work, { threadId: t.id, kind: 'notice', key, body });
  if (!told.ok) return told;
  await touchThread(work, t.id, { unread: false });
  record(work, t, 'ask', { purpose: ask.purpose });
  return ok({ number: t.number });
}

/** Takes a question back, so that it can be changed and asked anew; a draft that was not asked is put away. A 1 that comes after that means nothing. */
export async function takeQuestionBack(work: Work, ask: Named): Done {
  const locked = await lockForDesk(work, ask);
  if (!locked.ok) return locked;
  const [t] = locked.value;
  if (!t) return refuse('not_found');
  const live = await liveOf(work, t.id);
  if (!live) return refuse('no_question');
  const state = live.state === 'asked' ? ('draft' as const) : ('cancelled' as const);
  await work.tx
    .update(hotlineConversion)
    .set({ state, changedAt: work.now, version: sql`${hotlineConversion.version} + 1` })
    .where(eq(hotlineConversion.id, live.id));
  await touchThread(work, t.id);
  record(work, t, 'take_question_back', { purpose: live.purpose });
  return ok({ number: t.number });
}

async function liveOf(work: Work, threadId: number): Promise<Conversion | null> {
  const [row] = await work.tx
    .select()
    .from(hotlineConversion)
    .where(and(eq(hotlineConversion.threadId, threadId), inArray(hotlineConversion.state, ['draft', 'asked'])))
    .for('update');
  return row ?? null;
}

async function keep(work: Work, t: LockedThread, live: Conversion | null, ask: ConversionFields): Promise<Conversion> {
  const { purpose, ...words } = ask;
  const fields = Object.fromEntries(
    fieldNames.flatMap((name) => (name in words ? [[name, String(words[name as keyof typeof words])]] : [])),
  );
  if (purpose === 'complaint' && isClean(ask)) fields.openly = 'yes';
  const row = {
    threadId: t.id,
    purpose,
    state: 'asked' as const,
    fields,
    askedAt: work.now,
    expiresAt: new Date(work.now.getTime() + consentDays * 24 * 3_600_000),
    answeredAt: null,
    memberId: memberIdOf(work.actor),
    changedAt: work.now,
  };
  const [kept] = live
    ? await work.tx
        .update(hotlineConversion)
        .set({ ...row, version: sql`${hotlineConversion.version} + 1` })
        .where(eq(hotlineConversion.id, live.id))
        .returning()
    : await work.tx
        .insert(hotlineConversion)
        .values({ ...row, createdAt: work.now })
        .returning();
  if (!kept) throw new Error('a question was not kept');
  return kept;
}

const fieldNames = ['dong', 'title', 'problem', 'improvement', 'effect', 'kind', 'text'] as const;

/** Whether everyone may read it, if the sender says so. */
const isClean = (ask: ConversionFields): boolean =>
  ask.purpose === 'complaint' && personalDataError(`${ask.title}\n${ask.text}`) === null;

function questionOf(asked: Conversion, ask: ConversionFields, place: string, now: Date): string {
  const t = textsCopy.ko;
  const until = formatShortInstant(asked.expiresAt ?? now, now, 'ko');
  if (ask.purpose === 'proposal')
    return t.askProposal(ask.title, t.proposalWords(ask.problem, ask.improvement, ask.effect), place, until);
  const say = asked.fields.openly === 'yes' ? t.askComplaintOpenly : t.askComplaint;
  return say(ask.title, ask.text, place, until);
}

function record(work: Work, t: LockedThread, what: string, data: Record<string, string>): void {
  work.record({
    subjectId: t.id,
    number: t.number,
    type: `hotline.${what}`,
    from: t.state,
    to: t.state,
    public: false,
    data,
  });
}
