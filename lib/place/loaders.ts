import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { one, type Query } from '@/lib/format/query';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listAttachments, listFirstPictures } from '@/lib/platform/files/files';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { listDongPoints } from '@/lib/proposal/queries';
import { mayKeepPlace, mayKeepPlaces } from './policy';
import { countOpenReports, getPlace, listClosures, listKeptPlaces, listPlaces } from './queries';
import { openingOn } from './rules';
import { placeKinds } from './schema';

/** The directory as the address narrows it, each place with whether it is open today. */
export async function loadPlaces(query: Query) {
  const kind = placeKinds.find((k) => k === one(query.kind));
  const dong = one(query.dong);
  const today = dayOf(now());
  const [rows, dongs] = await Promise.all([
    listPlaces({ ...(kind ? { kind } : {}), ...(dong ? { dong } : {}) }),
    listDongPoints(today),
  ]);
  const ids = rows.map((row) => row.id);
  const [closures, pictures] = await Promise.all([listClosures(ids, today), listFirstPictures(ids)]);
  const places = rows.map((row) => ({
    ...row,
    picture: pictures.get(row.id) ?? null,
    opening: openingOn(
      row,
      closures.filter((closure) => closure.placeId === row.id),
      today,
    ),
  }));
  return { places, dongs, kind, dong };
}
export type ListedPlace = Awaited<ReturnType<typeof loadPlaces>>['places'][number];

/** One place with its photos, closures to come, and how much is reported broken. */
export const loadPlace = cache(async (number: string) => {
  const place = await getPlace(number);
  if (!place?.shown) notFound();
  const today = dayOf(now());
  const [closures, files, steps, reports] = await Promise.all([
    listClosures([place.id], today),
    listAttachments(place.id, true),
    listSteps([place.id]),
    countOpenReports(place.id),
  ]);
  return { place, closures, files, steps, reports, opening: openingOn(place, closures, today) };
});

/** The places that this officer keeps. */
export async function loadPlaceDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'place'));
  if (!mayKeepPlaces(actor)) notFound();
  const dongs = await listDongs(dayOf(now()));
  const mine = dongs.filter(({ code }) => mayKeepPlace(actor, { dongCode: code }));
  const rows = await listKeptPlaces(mine.length === dongs.length ? null : mine.map(({ code }) => code));
  return { rows, dongs: mine };
}

/** One place in its editor, for those who keep it. */
export async function loadPlaceEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'place', number));
  const place = await getPlace(number);
  if (!place || !mayKeepPlace(actor, place)) notFound();
  const today = dayOf(now());
  const [dongs, closures, steps, files] = await Promise.all([
    listDongs(today),
    listClosures([place.id], today),
    listSteps([place.id], { internal: true }),
    listAttachments(place.id),
  ]);
  return {
    place,
    closures,
    steps,
    files,
    today,
    dongs: dongs.filter(({ code }) => mayKeepPlace(actor, { dongCode: code })),
  };
}
