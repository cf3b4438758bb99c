import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { listDepartments, listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one } from '@/lib/format/query';
import { getOpenableThread } from '@/lib/hotline/queries';
import { getKept } from '@/lib/moderation/queries';
import { getPlace } from '@/lib/place/queries';
import { memberIdOf } from '@/lib/platform/actor';
import { readReturnCookie } from '@/lib/platform/auth/door/return-code';
import { requireOfficer, requireSignedIn } from '@/lib/platform/auth/guard';
import { siteOrigin } from '@/lib/platform/auth/settings';
import { stampFor } from '@/lib/platform/bot-check/check';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listClocks } from '@/lib/platform/clock/queries';
import { listAttachments } from '@/lib/platform/files/files';
import { getDraft } from '@/lib/platform/form/draft';
import { listSteps } from '@/lib/platform/history';
import { paths } from '@/lib/platform/paths';
import { currentActor } from '@/lib/platform/session';
import {
  eventsOnComplaint,
  mayAnswerAsAuthor,
  mayComeBack,
  mayExtend,
  mayFile,
  mayKeepDraft,
  mayOpenAtDesk,
  mayRead,
  mayReadInside,
  mayRelease,
} from './policy';
import { type ComplaintRow, countOthersOf, getComplaint, listAnswers, listMergedInto } from './queries';
import { listPublicComplaints, listSimilarComplaints } from './queries/list';
import { getReceipt } from './queries/receipt';
import { getComplaintSettings } from './queries/settings';
import { reopenUntil } from './rules';
import { decideHeld, suspicionsIn } from './rules/held';
import { isNameless } from './rules/nameless';
import { complaintFilterSchema } from './schema';

type Search = Record<string, string | string[] | undefined>;

/** The public list as the address narrows it; what is wrong in the address is left out. The same for everyone. */
export async function loadComplaints(search: Search) {
  const filter = complaintFilterSchema.parse(search);
  const at = now();
  const [page, dongs] = await Promise.all([listPublicComplaints(filter, at), listDongs(dayOf(at))]);
  return { ...page, filter, dongs, now: at };
}

/** A complaint's page with all that this visitor may see of it. */
export const loadComplaint = cache(async (number: string) => {
  const actor = await currentActor();
  const row = await getComplaint(number);
  if (!row || !mayRead(actor, row)) notFound();
  return {
    ...(await loadCase(row, mayReadInside(actor, row))),
    events: eventsOnComplaint(actor, row),
    isAuthor: mayAnswerAsAuthor(actor, row),
    kept: mayAnswerAsAuthor(actor, row) && row.visibility === 'private' ? await getKept(row.id, row.authorId) : null,
    atDesk: mayOpenAtDesk(actor, row),
  };
});
export type ComplaintCase = Awaited<ReturnType<typeof loadCase>>;
export type ComplaintPage = Awaited<ReturnType<typeof loadComplaint>>;

/** The same case at the desk that has it, with what only the desk is told. Desks that had it earlier are sent to what everyone may read. */
export async function loadDeskComplaint(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, paths(lang).deskComplaint(number));
  const row = await getComplaint(number);
  if (!row || !mayRead(actor, row)) notFound();
  if (!mayOpenAtDesk(actor, row)) redirect(paths(lang).complaint(number));
  const at = now();
  const [shown, others, dongs, departments, text] = await Promise.all([
    loadCase(row, true),
    countOthersOf(row.authorId, row.id),
    listDongs(dayOf(at)),
    listDepartments(dayOf(at)),
    getOpenableThread(row.fromThread, actor),
  ]);
  return {
    ...shown,
    others,
    /** The text it was made of, where this officer may open it. */
    text,
    dongs,
    departments,
    events: eventsOnComplaint(actor, row),
    mayExtend: mayExtend(actor, row),
    held: mayRelease(actor, row) && decideHeld(row).ok ? suspicionsIn(row) : null,
  };
}
export type DeskComplaint = Awaited<ReturnType<typeof loadDeskComplaint>>;

async function loadCase(row: ComplaintRow, inside: boolean) {
  const at = now();
  const [steps, files, clocks, answers, merged, settings] = await Promise.all([
    listSteps([row.id], { internal: inside }),
    listAttachments(row.id, !inside),
    listClocks(row.id, at),
    listAnswers(row.mergedIntoId === null ? [row.id] : [row.id, row.mergedIntoId]),
    listMergedInto(row.id),
    getComplaintSettings(),
  ]);
  const { authorId: _, ...complaint } = row;
  return {
    complaint,
    inside,
    steps,
    files,
    clocks,
    answers,
    merged,
    askedExtension: inside ? askedExtension(steps) : null,
    reopenUntil: row.answeredAt ? reopenUntil(row.answeredAt, settings) : null,
    settings,
    now: at,
  };
}

/** The office's question for more time that its author has not answered yet. */
function askedExtension(steps: Awaited<ReturnType<typeof listSteps>>) {
  const about = ['complaint.ask_extension', 'complaint.decline_extension', 'complaint.extend', 'complaint.answer'];
  const last = steps.findLast((step) => about.includes(step.type));
  return last?.type === 'complaint.ask_extension'
    ? { n: Number(last.data.n), unit: String(last.data.unit), reason: last.reason ?? '' }
    : null;
}

/** What the form for a new complaint starts with: what was begun before, the dong in the address or the home dong, and what others filed. */
export async function loadNewComplaint(search: Search) {
  const actor = await currentActor();
  const memberId = mayKeepDraft(actor) ? memberIdOf(actor) : null;
  const at = now();
  const [dongs, draft, place, stamp] = await Promise.all([
    listDongs(dayOf(at)),
    memberId === null ? null : getDraft(memberId, 'complaint'),
    getPlace(one(search.place) ?? ''),
    stampFor('complaint.submit'),
  ]);
  const about = place?.shown ? { number: place.number, name: place.name } : null;
  const asked = about ? place?.dongCode : dongs.find((dong) => dong.slug === search.dong)?.code;
  const home = actor.kind === 'resident' ? actor.homeDong : null;
  const words = [draft?.values.title, draft?.values.text].filter((each) => typeof each === 'string').join(' ');
  const similar = words.trim().length < 4 ? [] : await listSimilarComplaints(words.slice(0, 200));
  return {
    dongs,
    draft,
    similar,
    about,
    dong: asked ?? home ?? '',
    may: mayFile(actor),
    nameless: isNameless(actor),
    stamp,
    now: at,
  };
}
export type NewComplaintPage = Awaited<ReturnType<typeof loadNewComplaint>>;

/** The receipt of one's own complaint or proposal. */
export async function loadReceipt(lang: Lang, number: string) {
  const { memberId } = await requireSignedIn(lang, paths(lang).receipt(number));
  const receipt = await getReceipt(number, memberId);
  return receipt
    ? {
        ...receipt,
        returnCode: await readReturnCookie(number),
        returnAddress: `${siteOrigin()}${paths(lang).returnToCase}`,
        now: now(),
      }
    : notFound();
}
export type ReceiptPage = Awaited<ReturnType<typeof loadReceipt>>;

/** The way back for who filed without an account; who is signed in takes the case into their account. */
export async function loadReturn() {
  const actor = await currentActor();
  return { may: mayComeBack(actor), claims: !isNameless(actor) };
}
