import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listDongs } from '@/lib/district/queries';
import type { Lang } from '@/lib/format/copy';
import { listPlaces } from '@/lib/place/queries';
import { memberIdOf, rolesOn } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { dayOf } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { listProjects } from '@/lib/project/queries';
import { mayKeepBrands, mayReadDraft, mayWriteBrand } from './policy';
import { getBrand, getBrandOfDong, getRevision, listBrands, listPublished, listRevisions } from './queries';
import { changesBetween } from './rules';
import { brandWorkflow } from './states';

/** Every dong with what it stands for, in its colours where it has chosen some. */
export async function loadBrands() {
  const [dongs, brands] = await Promise.all([listDongs(dayOf(now())), listPublished()]);
  return dongs.map((dong) => ({ dong, brand: brands.find(({ dongCode }) => dongCode === dong.code) ?? null }));
}
export type ListedBrand = Awaited<ReturnType<typeof loadBrands>>[number];

/** How many projects and places the page of a dong shows before it leads to all of them. */
const few = 4;

/** What the page of a dong shows of its brand: what is published, and what goes on and stands there. */
export async function loadFace(dong: { code: string; slug: string }) {
  const [brand, projects, places] = await Promise.all([
    getBrandOfDong(dong.code),
    listProjects({ dong: dong.slug, limit: few }),
    listPlaces({ dong: dong.slug }),
  ]);
  const revision = await getRevision(brand?.publishedId ?? null);
  return {
    number: brand?.number ?? null,
    revision,
    projects: projects.rows,
    places: places.slice(0, few),
  };
}

/** Everything that was ever published of a brand, newest first, each with what it changed. */
export const loadBrand = cache(async (number: string) => {
  const brand = await getBrand(number);
  if (!brand || brand.publishedId === null) notFound();
  const [revisions, steps] = await Promise.all([listRevisions(brand.id, { published: true }), listSteps([brand.id])]);
  const editions = revisions.map(({ id, publishedAt, ...revision }, at) => ({
    id,
    publishedAt,
    identity: revision.identity,
    identityEn: revision.identityEn,
    colours: revision,
    changes: at === revisions.length - 1 ? [] : changesBetween(revisions[at + 1] ?? null, revision),
    first: at === revisions.length - 1,
    now: id === brand.publishedId,
  }));
  return { brand, editions, steps };
});

/** The brands this officer writes or publishes; a dong without one can begin. */
export async function loadBrandDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'brand'));
  if (!mayKeepBrands(actor)) notFound();
  const dongs = (await listDongs(dayOf(now()))).filter(({ code }) => mayReadDraft(actor, { dongCode: code }));
  const brands = await listBrands(dongs.map(({ code }) => code));
  return dongs.map((dong) => ({
    dong,
    brand: brands.find(({ dongCode }) => dongCode === dong.code) ?? null,
    mayWrite: mayWriteBrand(actor, { dongCode: dong.code }),
  }));
}

/** One brand at work: the draft, what it would change, everything saved before, and what can be done now. */
export async function loadBrandEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'brand', number));
  const brand = await getBrand(number);
  if (!brand || !mayReadDraft(actor, brand)) notFound();
  const [revisions, steps] = await Promise.all([listRevisions(brand.id), listSteps([brand.id], { internal: true })]);
  const published = await getRevision(brand.publishedId);
  const draft = await getRevision(brand.draftId);
  return {
    brand,
    draft,
    published,
    revisions,
    steps,
    changes: draft ? changesBetween(published, draft) : [],
    returned: brand.state === 'draft' ? lastReturn(steps) : null,
    mayWrite: mayWriteBrand(actor, brand),
    wroteLast: draft !== null && draft.editedBy === memberIdOf(actor),
    events: eventsFor(brandWorkflow, brand.state, rolesOn(actor, brand)),
  };
}

/** Why a second officer gave it back, while nothing was handed in again. */
function lastReturn(steps: Awaited<ReturnType<typeof listSteps>>): string | null {
  const last = steps.findLast(({ type }) => /^brand\.(return|submit|publish|discard)$/.test(type));
  return last?.type === 'brand.return' ? last.reason : null;
}
