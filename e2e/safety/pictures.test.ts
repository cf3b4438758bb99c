import { eq, like } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, db } from '@/db/client';
import { dong } from '@/db/schema/district';
import { attachment, subject } from '@/db/schema/subject';
import { publishBrand, submitBrand } from '@/lib/brand/mutations';
import { getBrandOfDong } from '@/lib/brand/queries';
import { type CaseKind, casePath } from '@/lib/platform/paths';
import { publishProposal } from '@/lib/proposal/mutations/screen';
import type { Form } from '@/lib/quality/permissions/row';
import { acts } from '@/lib/quality/permissions/table';
import { builtActions, callAction, origin } from './call';
import { type Cast, castOfPortal } from './cast';
import { visit } from './visit';
import { make } from './world/makers';
import { versionOfProposal } from './world/published';
import { as, usual } from './world/world';

const token = 'zqWhereIStoodWhenITookItzq';
const name = 'taken-at-home';

/** A photo as a phone takes it: with the place, the maker and the words of whoever took it. */
const photo = () => sharp({ create: { width: 320, height: 240, channels: 3, background: '#8a5a2b' } });
const told = {
  IFD0: { Copyright: token, ImageDescription: token, Make: token },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 9/1 3/1', GPSLongitudeRef: 'E', GPSLongitude: '126/1 51/1 4/1' },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${token}"/></rdf:RDF></x:xmpmeta>`;
const kinds = ['jpeg', 'png', 'webp'] as const;
type Kind = (typeof kinds)[number];
const taken = async (kind: Kind): Promise<Buffer> => photo().withExif(told).withXmp(xmp).toFormat(kind).toBuffer();
const file = async (kind: Kind): Promise<File> =>
  new File([new Uint8Array(await taken(kind))], `${name}.${kind}`, { type: `image/${kind}` });

/** What a picture says beside its pixels. */
async function saidIn(bytes: Buffer): Promise<string[]> {
  const { exif, xmp: packet, iptc, comments } = await sharp(bytes).metadata();
  const parts = { exif, packet, iptc, comments: comments?.length ? comments : undefined };
  const words = bytes.includes(token) || bytes.includes(Buffer.from(token, 'utf16le')) ? ['the token'] : [];
  return [...Object.entries(parts).flatMap(([part, value]) => (value ? [part] : [])), ...words];
}

let cast: Cast;
beforeAll(async () => {
  cast = await castOfPortal(new Date());
});
afterAll(() => closeDatabase());

/** Sends a form of the table with a photo, by the door that browsers use. */
async function send(action: string, form: Form, cookie: string, photos: File): Promise<void> {
  const known = builtActions().get(action);
  if (!known) throw new Error(`${action} is not in the build`);
  const { status, said } = await callAction(known, form, cookie, { files: { files: photos } });
  expect(status, `${action}: ${said.slice(0, 300)}`).toBeLessThan(400);
}
const formOf = (action: string, made = usual(cast)): Form => {
  const act = acts[action];
  if (!act || 'open' in act) throw new Error(`${action} has no form in the table`);
  return act.form(made);
};

/** A photo with all it tells comes in by every door whose pictures everybody sees. */
async function plantPhotos(): Promise<void> {
  const { author, 'dong officer': officer } = cast.people;
  for (const kind of kinds) {
    const complaint = 'lib/complaint/actions.ts#fileComplaint';
    await send(complaint, { ...formOf(complaint), visibility: 'public' }, author.cookie, await file(kind));
  }
  const place = 'lib/place/actions.ts#add';
  await send(place, formOf(place), officer.cookie, await file('jpeg'));
  const proposal = 'lib/proposal/actions.ts#submitProposal';
  await send(proposal, formOf(proposal), author.cookie, await file('jpeg'));
  const brand = 'lib/brand/actions.ts#save';
  const made = await make(cast, 'Brand of a dong', 'draft');
  await send(brand, { ...formOf(brand, made), newAlt: 'The market' }, officer.cookie, await file('jpeg'));
  await as(cast.dongOfficer, async (work) =>
    submitBrand(work, { number: made.number, version: (await getBrandOfDong(cast.dong))?.version ?? 0 }),
  );
  await as(cast.planner, async (work) =>
    publishBrand(work, { number: made.number, version: (await getBrandOfDong(cast.dong))?.version ?? 0 }),
  );
}

const planted = () =>
  db
    .select({ id: attachment.id, kind: subject.kind, number: subject.number })
    .from(attachment)
    .innerJoin(subject, eq(subject.id, attachment.subjectId))
    .where(like(attachment.name, `${name}%`));

const lists = ['/', '/proposals', '/complaints', '/places', '/brands', '/projects', '/practices'];
const picture =
  /(?:src|href|srcset|srcSet|content)="([^"]*(?:\/api\/files\/|\/_next\/image|\.(?:png|jpe?g|webp|avif|gif))[^"]*)"/g;
const picturesOn = (page: string): string[] => [...page.matchAll(picture)].flatMap(([, address]) => address ?? []);

it('the photos that are planted do tell where they were taken', async () => {
  for (const kind of kinds) expect(await saidIn(await taken(kind)), kind).toEqual(['exif', 'packet', 'the token']);
});

it('no picture that anybody is shown tells more than its pixels', async () => {
  await plantPhotos();
  const photos = await planted();
  expect(photos.map(({ kind }) => kind).sort()).toEqual([
    'brand',
    'complaint',
    'complaint',
    'complaint',
    'place',
    'proposal',
  ]);
  const filed = photos.find(({ kind }) => kind === 'proposal');
  const step = { number: filed?.number ?? '', version: await versionOfProposal(filed?.number ?? ''), reason: null };
  await as(cast.dongOfficer, (work) => publishProposal(work, step));

  const [home] = await db.select({ slug: dong.slug }).from(dong).where(eq(dong.code, cast.dong));
  const cases = photos.map(({ kind, number }) => casePath('ko', kind as CaseKind, number));
  const pages = [...cases, `/dongs/${home?.slug}`, ...lists];
  const addresses = new Set<string>();
  for (const page of pages) for (const address of picturesOn((await visit(page, '')).body)) addresses.add(address);
  const shown = [...addresses].join('\n');
  for (const { id, kind, number } of photos) expect(shown, `${kind} ${number} shows its picture`).toContain(id);

  const telling: string[] = [];
  for (const address of addresses) {
    const answer = await fetch(new URL(address, origin()));
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok || !/^image\/(?!svg)/.test(answer.headers.get('content-type') ?? '')) continue;
    const said = await saidIn(bytes);
    if (said.length > 0) telling.push(`${address} holds ${said.join(', ')}`);
  }
  expect(telling).toEqual([]);
  for (const { id } of photos) expect((await visit(`/api/files/${id}`, '')).status).toBe(200);
});
