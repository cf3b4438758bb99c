import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { placeClosure } from '@/db/schema/place';
import { addPlace, closePlace, showPlace } from '@/lib/place/mutations';
import { getPlace } from '@/lib/place/queries';
import { as, type Maker, usual } from '../world';

/** A trail in the dong officer's dong, closed for a day long from now; `hidden` when the state says so. */
export const makePlace: Maker = async (cast, state) => {
  const { dong } = usual(cast);
  const { number } = await as(cast.planner, (work) =>
    addPlace(work, {
      kind: 'trail',
      dong,
      name: 'A trail of red earth',
      summary: 'Red earth to walk on without shoes.',
      address: 'Behind the library',
      contact: 'The park department',
      hours: null,
      facilities: [],
      longitude: 126.85,
      latitude: 35.15,
      way: null,
      lengthM: null,
      seasonFrom: null,
      seasonTo: null,
      files: [],
    }),
  );
  const day = '2099-03-02';
  await as(cast.planner, (work) => closePlace(work, { number, firstDay: day, lastDay: day, reason: 'New earth.' }));
  if (state === 'hidden') await as(cast.planner, (work) => showPlace(work, { number }, false));
  const place = await getPlace(number);
  const [closure] = await db
    .select({ id: placeClosure.id })
    .from(placeClosure)
    .where(eq(placeClosure.placeId, place?.id ?? 0));
  return { number, version: String(place?.version ?? 1), part: String(closure?.id ?? 0) };
};
