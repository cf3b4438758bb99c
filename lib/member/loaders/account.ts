import { notFound, redirect } from 'next/navigation';
import { listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { readDoor } from '@/lib/platform/auth/door/door';
import { requireOfficer, requireSignedIn } from '@/lib/platform/auth/guard';
import { levelOf } from '@/lib/platform/auth/levels';
import { asSystem } from '@/lib/platform/auth/scope';
import { listSessions } from '@/lib/platform/auth/sessions';
import { identityProvider, isDemo } from '@/lib/platform/auth/settings';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { currentSessionId } from '@/lib/platform/session';
import { mayKeepAccount } from '../policy';
import { getChange, getResidence, listContacts, listProviders, listUnions } from '../queries/account';
import { getAsked } from '../queries/door';
import { listConfirmations } from '../queries/residence';
import { maskContact, showContact } from '../rules/contact';
import { demoBox } from '../rules/demo-box';
import { dongsToConfirm } from '../rules/residence';
import { undoUntil } from '../rules/union';

/** One's own account. Officers and guests have only their sessions here. */
export async function loadAccount(lang: Lang) {
  const actor = await requireSignedIn(lang, paths(lang).account);
  const at = now();
  const [sessions, here] = await Promise.all([listSessions(actor.memberId, at), currentSessionId()]);
  const own = mayKeepAccount(actor) ? await loadOwnAccount(actor.memberId, at) : null;
  const home = actor.kind === 'resident' ? actor.homeDong : null;
  return {
    sessions: sessions.map((session) => ({ ...session, here: session.id === here })),
    own: own && { ...own, level: levelOf(actor), home, canAskProvider: identityProvider() !== null },
    now: at,
  };
}
export type AccountPage = Awaited<ReturnType<typeof loadAccount>>;
export type OwnAccount = NonNullable<AccountPage['own']>;

async function loadOwnAccount(memberId: number, at: Date) {
  const [contacts, providers, unions, residence, dongs] = await Promise.all([
    listContacts(memberId),
    listProviders(memberId),
    listUnions(memberId),
    getResidence(memberId, at),
    listDongs(dayOf(at)),
  ]);
  return {
    contacts: contacts.map(({ contact, ...row }) => ({ ...row, kind: contact.kind, shown: showContact(contact) })),
    providers,
    unions: unions.filter((union) => undoUntil(union.at) > at),
    residence,
    dongs: dongs.map(({ code, nameKo, nameEn }) => ({ code, nameKo, nameEn })),
  };
}

/** The code that was sent to a new contact, or to the account's own one before two accounts become one. */
export async function loadConfirmStep(lang: Lang) {
  await requireSignedIn(lang, paths(lang).account);
  const door = await readDoor();
  const asked = door?.step === 'add' || door?.step === 'own' ? await asSystem(() => getAsked(door.id, now())) : null;
  if (!asked || asked.proven) redirect(paths(lang).account);
  const { contact } = asked;
  const to = door?.step === 'own' ? maskContact(contact) : showContact(contact);
  return {
    step: door?.step === 'own' ? ('own' as const) : ('add' as const),
    to,
    kind: contact.kind,
    box: demoBox(lang, contact, isDemo()),
  };
}

/** The change that the link in a letter lets one object to; null when its time is over. */
export async function loadObjection(token: string) {
  const change = await asSystem(() => getChange(token, now()));
  return change && !change.objectedAt ? { what: change.what, contact: maskContact(change.contact), token } : null;
}

/** Where a dong's officers confirm who lives there. */
export async function loadResidents(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskResidents);
  const dongs = dongsToConfirm(actor);
  if (dongs.length === 0) notFound();
  return { rows: await listConfirmations(dongs), now: now() };
}
export type ResidentsPage = Awaited<ReturnType<typeof loadResidents>>;
