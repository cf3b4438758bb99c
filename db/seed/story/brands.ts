import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { brand, brandPerson, brandRevision } from '@/db/schema/brand';
import { dong } from '@/db/schema/district';
import { contrast, leastContrast } from '@/lib/brand/rules';
import { type BrandState, brandWorkflow } from '@/lib/brand/states';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { type BrandText, brands, firstStory, waitingStory } from '../content/brands';
import { blank, type Case, newCase, note, placeOf, type Step, step, type Who, type World } from './world';

interface BrandCase extends Case<BrandState> {
  noun: 'brand';
}

interface Edition {
  story: string;
  editor: Who;
  editedAt: Date;
  published: { by: Who; at: Date } | null;
}

/** The brand of every dong: written by its officer, published by a second person. */
export function tellBrands(world: World): void {
  const told = brands.map((text, at) => tellBrand(world, text, 150 + at * 4));
  world.rows.push(async (tx: Tx) => {
    for (const each of told) await writeBrand(tx, each);
  });
}

type Told = ReturnType<typeof tellBrand>;

function tellBrand(world: World, text: BrandText, daysAgo: number) {
  for (const [colour, ink] of [[text.colour, text.ink], ...(text.night ? [text.night] : [])] as const)
    if (contrast(colour, ink) < leastContrast) throw new Error(`words on ${colour} cannot be read in ${text.dong}`);
  const place = placeOf(world, text.dong);
  const second = secondOf(world, text, place.code);
  const at = world.times.office(daysAgo);
  const made = newCase<BrandCase>(world, { ...blank(at), kind: 'brand', noun: 'brand', state: 'draft' });
  note(world, made, 'begin', place.officer, at, { to: 'draft' });
  const edition = (days: number, story: string, editor: Who, publisher: Who | null): Edition => {
    const move = (event: Parameters<typeof decide>[2], who: Who, later: number, more?: Step) =>
      decide(world, made, event, who, world.times.office(days - later), more);
    const editedAt = move('save', editor, 0);
    move('submit', editor, 0.2);
    const published = publisher && { by: publisher, at: move('publish', publisher, 1.1, { text: story }) };
    return { story, editor, editedAt, published };
  };
  const editions: Edition[] = [];
  if (text.dong === 'yang3') editions.push(edition(daysAgo - 1, firstStory, second, place.officer));
  editions.push(edition(text.dong === 'yang3' ? 40 : daysAgo - 1, text.story, place.officer, second));
  if (text.dong === 'geumho1')
    editions.push(edition(2, text.story.replace(waitingStory[0] ?? '', waitingStory.join(' ')), place.officer, null));
  return { text, place, made, editions };
}

const decide = (
  world: World,
  made: BrandCase,
  event: 'save' | 'submit' | 'publish',
  who: Who,
  at: Date,
  more: Step = {},
) => step(world, made, brandWorkflow, event, who, at, more);

/** A colleague where the dong has two officers, else a planner. */
function secondOf(world: World, { dong: slug }: BrandText, code: string): Who {
  const colleague = slug === 'yang3' ? world.demo['dong-3'] : undefined;
  if (colleague === undefined) return world.planners[0];
  return { kind: 'officer', memberId: colleague, role: 'dong_officer', desk: `dong:${code}` };
}

async function writeBrand(tx: Tx, { text, place, made, editions }: Told): Promise<void> {
  await tx.insert(brand).values({ id: made.id, dongCode: place.code, state: 'resting', changedAt: made.changedAt });
  const [known] = await tx.select().from(dong).where(eq(dong.code, place.code));
  const [nightColour = null, nightInk = null] = text.night ?? [];
  let [publishedId, draftId]: (number | null)[] = [null, null];
  for (const { story, editor, editedAt, published } of editions) {
    const [row] = await tx
      .insert(brandRevision)
      .values({
        brandId: made.id,
        identity: known?.brandIdentity ?? place.slug,
        identityEn: known?.brandIdentityEn ?? null,
        story,
        storyEn: text.storyEn,
        colour: text.colour,
        ink: text.ink,
        nightColour,
        nightInk,
        editedBy: editor.memberId ?? 0,
        editedAt,
        publishedBy: published?.by.memberId ?? null,
        publishedAt: published?.at ?? null,
      })
      .returning({ id: brandRevision.id });
    const revisionId = row?.id ?? 0;
    if (published) publishedId = revisionId;
    else draftId = revisionId;
    const consentOn = addDays(dayOf(editions[0]?.editedAt ?? editedAt), -10);
    const people = (text.people ?? []).map(([kind, name, about], position) => ({
      revisionId,
      position,
      kind,
      name,
      about,
      consentOn,
    }));
    if (people.length > 0) await tx.insert(brandPerson).values(people);
  }
  await tx
    .update(brand)
    .set({ state: made.state, publishedId, draftId, version: made.version })
    .where(eq(brand.id, made.id));
}
