import { notFound } from 'next/navigation';
import { getOpenRound, listZoneDongs, listZones } from '@/lib/district/queries';
import { isOfOffice } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { currentActor } from '@/lib/platform/session';
import { listPublishedForHub } from '@/lib/proposal/queries-similar';
import { mayGather } from './policy';
import { listZoneItems } from './queries';
import type { AgendaState } from './states';

const onTable: readonly AgendaState[] = ['drafting', 'returned'];
const sentUp: readonly AgendaState[] = ['submitted', 'reviewing', 'decided', 'planned', 'carrying_out'];

/** The desk of the hub in charge: what can be gathered today, what is being drafted, what was sent up. Null for officers without a hub today. */
export async function loadHubDesk() {
  const actor = await currentActor();
  if (!isOfOffice(actor)) notFound();
  const zoneId = actor.hubZones[0];
  if (zoneId === undefined || !mayGather(actor, zoneId)) return null;
  const day = dayOf(now());
  const [zones, dongs, open, round, drafts, sent] = await Promise.all([
    listZones(),
    listZoneDongs(zoneId, day),
    listPublishedForHub(zoneId, day),
    getOpenRound(zoneId),
    listZoneItems(zoneId, onTable),
    listZoneItems(zoneId, sentUp),
  ]);
  const zone = zones.find((z) => z.id === zoneId);
  return zone ? { zone, dongs, open, round, drafts, sent, day } : null;
}
