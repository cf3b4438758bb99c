import { redirect } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { doorsOf } from '@/lib/gateway/sms/choose';
import { readDoor } from '@/lib/platform/auth/door/door';
import { ownPath } from '@/lib/platform/auth/own-path';
import { asSystem } from '@/lib/platform/auth/scope';
import { isDemo, socialSettings } from '@/lib/platform/auth/settings';
import { now } from '@/lib/platform/clock/now';
import { env } from '@/lib/platform/env';
import { canMail } from '@/lib/platform/mail/box';
import { paths, withQuery } from '@/lib/platform/paths';
import { getAsked, getNewcomer, getOtherContact, getStale } from '../queries/door';
import { maskContact, showContact } from '../rules/contact';
import { demoBox } from '../rules/demo-box';

const backOf = (query: Query): string | null => ownPath(one(query.callbackUrl));

/** By which ways one can sign in on this copy, and where to go afterwards. */
export async function loadWaysIn(query: Query) {
  const social = socialSettings().map((each) => each.name);
  return { social, open: canMail() || doorsOf(env()).length > 0, back: backOf(query) };
}

const again = (lang: Lang, query: Query) =>
  redirect(withQuery(paths(lang).signIn, { callbackUrl: backOf(query), error: 'code_over' }));

/** The code that this browser has asked for; without one, the way begins again. */
export async function loadCodeStep(lang: Lang, query: Query) {
  const door = await readDoor();
  const asked = door?.step === 'code' ? await asSystem(() => getAsked(door.id, now())) : null;
  if (!asked || asked.proven) return again(lang, query);
  const { contact } = asked;
  return { kind: contact.kind, to: showContact(contact), box: demoBox(lang, contact, isDemo()), back: backOf(query) };
}

/** The second proof for a number that was nobody's for long: where a code can go, and whether it is on its way. */
export async function loadSecondStep(lang: Lang, query: Query) {
  const door = await readDoor();
  const at = now();
  const stale = door?.step === 'second' ? await asSystem(() => getStale(door.first ?? door.id, at)) : null;
  if (!door || !stale) return again(lang, query);
  const [other, asked] = await asSystem(() =>
    Promise.all([getOtherContact(stale), door.first ? getAsked(door.id, at) : null]),
  );
  return {
    number: showContact(stale),
    other: other && maskContact(other.contact),
    sent: asked !== null && !asked.proven,
    kind: asked?.contact.kind ?? 'email',
    box: asked && demoBox(lang, asked.contact, isDemo()),
    back: backOf(query),
  };
}

/** Who has proved a contact and is new here. */
export async function loadWelcome(lang: Lang, query: Query) {
  const door = await readDoor();
  const proven = door?.step === 'newcomer' ? await asSystem(() => getNewcomer(door.id, now())) : null;
  if (!proven) return again(lang, query);
  return { contacts: proven.contacts.map(showContact), name: proven.name ?? '', back: backOf(query) };
}
