import { createHash } from 'node:crypto';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { brand, brandPicture } from '@/db/schema/brand';
import { complaint } from '@/db/schema/complaint';
import { dong } from '@/db/schema/district';
import { place } from '@/db/schema/place';
import { milestone } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { attachment, subject } from '@/db/schema/subject';
import { keepBytes } from '@/lib/platform/files/files';
import type { Upload } from '@/lib/platform/files/uploads';
import { brandScenes, caseScenes, placeScenes, proofScenes } from '../content/pictures';
import { drawAll, type Scene } from '../pictures/render';
import { type Random, random } from './random';
import { placeOf, type World } from './world';

type File = typeof attachment.$inferInsert;
type On = Pick<File, 'subjectId' | 'memberId' | 'milestoneId' | 'createdAt' | 'public'>;

const idBy = (chance: Random): string => {
  const hex = chance.hex(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};

/** Keeps files of the demo, the bytes of each content once. Answers with its id. */
export function keeper(tx: Tx, chance: Random) {
  const kept = new Map<string, Promise<string>>();
  return async ({ content, ...upload }: Upload, on: On): Promise<string> => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const storageKey = kept.get(sha256) ?? keepBytes(content);
    kept.set(sha256, storageKey);
    const id = idBy(chance);
    const bytes = content.length;
    await tx.insert(attachment).values({ ...upload, ...on, id, bytes, sha256, storageKey: await storageKey });
    return id;
  };
}

/** Pictures where residents would look for them: of places, brands, proposals, complaints that are public, and what shows that a milestone was reached. */
export function tellPictures(world: World): void {
  world.rows.push(async (tx: Tx) => {
    const keepOne = keeper(tx, random(20_240_318));
    const drawn = await drawAll();
    const keep = async (scene: Scene, on: On) => {
      const upload = drawn.get(scene);
      if (!upload) throw new Error(`nobody draws ${scene}`);
      return { id: await keepOne(upload, on), alt: upload.name.replace(/\.webp$/u, '') };
    };
    for (const each of [...(await ofPlaces(tx, world)), ...(await ofCases(tx)), ...(await ofProofs(tx))])
      await keep(each.scene, each.on);
    await writeBrandPictures(tx, world, keep);
  });
}

interface Wanted {
  scene: Scene;
  on: On;
}

async function ofPlaces(tx: Tx, world: World): Promise<Wanted[]> {
  const rows = await tx
    .select({ id: place.id, name: place.name, dongCode: place.dongCode, at: subject.createdAt })
    .from(place)
    .innerJoin(subject, eq(subject.id, place.id))
    .orderBy(asc(place.id));
  return rows.flatMap(({ id, name, dongCode, at }) =>
    (placeScenes[name] ?? []).map((scene, position) => ({
      scene,
      on: {
        subjectId: id,
        memberId: placeOf(world, dongCode).officer.memberId,
        createdAt: new Date(at.getTime() + position),
        public: true,
      },
    })),
  );
}

/** The first of each that everybody may read and whose title names the thing. */
async function ofCases(tx: Tx): Promise<Wanted[]> {
  const proposals = await tx
    .select({ id: proposal.id, title: proposal.title, memberId: proposal.authorId, at: subject.createdAt })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(and(isNotNull(proposal.publishedAt), sql`${proposal.state} <> 'withdrawn'`))
    .orderBy(asc(proposal.id));
  const complaints = await tx
    .select({ id: complaint.id, title: complaint.title, memberId: complaint.authorId, at: subject.createdAt })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(eq(complaint.visibility, 'public'))
    .orderBy(asc(complaint.id));
  const taken = new Set<number>();
  return caseScenes.flatMap(({ scene, words, proposals: most, complaints: few }) => {
    const named = <T extends { id: number; title: string | null }>(rows: T[], n: number) =>
      rows.filter(({ id, title }) => !taken.has(id) && words.some((word) => title?.includes(word))).slice(0, n);
    return [...named(proposals, most), ...named(complaints, few)].map(({ id, memberId, at }) => {
      taken.add(id);
      return { scene, on: { subjectId: id, memberId, createdAt: at, public: true } };
    });
  });
}

async function ofProofs(tx: Tx): Promise<Wanted[]> {
  const rows = await tx
    .select({
      id: milestone.id,
      projectId: milestone.projectId,
      words: sql<string>`${milestone.title} || ' ' || ${milestone.evidence}`,
      doneBy: milestone.doneBy,
      doneAt: milestone.doneAt,
    })
    .from(milestone)
    .where(isNotNull(milestone.doneAt))
    .orderBy(asc(milestone.id));
  return proofScenes.flatMap(({ scene, words, most }) =>
    rows
      .filter((row) => words.some((word) => row.words.includes(word)))
      .slice(0, most)
      .map(({ id, projectId, doneBy, doneAt }) => ({
        scene,
        on: { subjectId: projectId, milestoneId: id, memberId: doneBy, createdAt: doneAt ?? new Date(0), public: true },
      })),
  );
}

async function writeBrandPictures(
  tx: Tx,
  world: World,
  keep: (scene: Scene, on: On) => Promise<{ id: string; alt: string }>,
): Promise<void> {
  const rows = await tx
    .select({ id: brand.id, slug: dong.slug, code: dong.code, revisionId: brand.publishedId, at: brand.changedAt })
    .from(brand)
    .innerJoin(dong, eq(dong.code, brand.dongCode))
    .orderBy(asc(brand.id));
  for (const { id, slug, code, revisionId, at } of rows)
    for (const [position, scene] of (brandScenes[slug] ?? []).entries()) {
      if (revisionId === null) continue;
      const memberId = placeOf(world, code).officer.memberId;
      const { id: fileId, alt } = await keep(scene, { subjectId: id, memberId, createdAt: at, public: true });
      await tx.insert(brandPicture).values({ revisionId, position, fileId, alt });
    }
}
