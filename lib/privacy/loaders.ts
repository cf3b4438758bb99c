import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { hasRole } from '@/lib/platform/actor';
import { requireOfficer, requireSignedIn } from '@/lib/platform/auth/guard';
import { asSystem } from '@/lib/platform/auth/scope';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { listAlerts } from './queries/alerts';
import { countErasures, getErasure, listConsents, listLookers, listLooksAt, listRetention } from './queries/report';

/** What one's own privacy page shows. */
export async function loadOwnPrivacy(lang: Lang) {
  const actor = await requireSignedIn(lang, paths(lang).myPrivacy);
  if (actor.kind !== 'resident') notFound();
  const [consents, erasure, looks] = await Promise.all([
    listConsents(actor.memberId),
    getErasure(actor.memberId),
    listLooksAt(actor.memberId),
  ]);
  return { consents, erasure, looks };
}
export type OwnPrivacy = Awaited<ReturnType<typeof loadOwnPrivacy>>;

/** The administrator's report: what retention would take today and took last, who looked at masked data today, and which looks were unusual. */
export async function loadPrivacyReport(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskPrivacy);
  if (!hasRole(actor, 'admin')) notFound();
  const at = now();
  const [rules, lookers, erasures, alerts] = await asSystem(() =>
    Promise.all([listRetention(at), listLookers(at), countErasures(), listAlerts()]),
  );
  return { rules, lookers, erasures, alerts };
}
export type PrivacyReport = Awaited<ReturnType<typeof loadPrivacyReport>>;
