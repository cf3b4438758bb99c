import { and, eq, inArray } from 'drizzle-orm';
import { brandPerson, brandPicture, brandRevision } from '@/db/schema/brand';
import { attachment } from '@/db/schema/subject';
import { memberIdOf } from '@/lib/platform/actor';
import { dayOf } from '@/lib/platform/calendar/day';
import { attach, readUploads } from '@/lib/platform/files/files';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { type Asked, type Kept, lockAsSeen, move, type Named } from './mutations';
import { mostPictures, type SaveInput } from './schema';

type Person = Omit<typeof brandPerson.$inferInsert, 'revisionId' | 'id'>;
type Picture = Omit<typeof brandPicture.$inferInsert, 'revisionId' | 'id'>;
type Words = Omit<typeof brandRevision.$inferInsert, 'brandId' | 'editedBy' | 'editedAt'>;

/** Saves the draft as a new revision. Refuses `stale` unless the form says which version it is written over. */
export async function saveBrand(work: Work, input: SaveInput): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, { number: input.number, version: input.version, over: input.over ?? null });
  if (!kept.ok) return kept;
  const people = peopleOf(input);
  const today = dayOf(work.now);
  if (people.some(({ consentOn }) => consentOn > today)) return refuse('consent_ahead', { field: 'personConsent' });
  const pictures = await picturesOf(work, kept.value, input);
  if (!pictures.ok) return pictures;
  return write(work, kept.value, 'save', wordsOf(input), people, pictures.value);
}

/** Makes a new draft of an earlier revision. Who agreed to be shown then is shown again only while their consent stands. */
export async function restoreBrand(work: Work, input: Asked & { revision: number }): Promise<Result<Named>> {
  const kept = await lockAsSeen(work, input);
  if (!kept.ok) return kept;
  const [from] = await work.tx
    .select()
    .from(brandRevision)
    .where(and(eq(brandRevision.id, input.revision), eq(brandRevision.brandId, kept.value.id)));
  if (!from) return refuse('not_found');
  const people = await work.tx.select().from(brandPerson).where(eq(brandPerson.revisionId, from.id));
  const pictures = await work.tx.select().from(brandPicture).where(eq(brandPicture.revisionId, from.id));
  const { identity, identityEn, story, storyEn, colour, ink, nightColour, nightInk } = from;
  const words = { identity, identityEn, story, storyEn, colour, ink, nightColour, nightInk, restoredFrom: from.id };
  return write(work, kept.value, 'restore', words, people, pictures);
}

async function write(
  work: Work,
  kept: Kept,
  event: 'save' | 'restore',
  words: Words,
  people: Person[],
  pictures: Picture[],
): Promise<Result<Named>> {
  const editedBy = memberIdOf(work.actor);
  if (editedBy === null) return refuse('not_allowed');
  const [made] = await work.tx
    .insert(brandRevision)
    .values({ ...words, brandId: kept.id, editedBy, editedAt: work.now })
    .returning({ id: brandRevision.id });
  const revisionId = made?.id ?? 0;
  if (people.length > 0)
    await work.tx.insert(brandPerson).values(
      people.map(({ kind, name, about, consentOn }, position) => ({
        revisionId,
        position,
        kind,
        name,
        about,
        consentOn,
      })),
    );
  if (pictures.length > 0)
    await work.tx
      .insert(brandPicture)
      .values(pictures.map(({ fileId, alt }, position) => ({ revisionId, position, fileId, alt })));
  return move(work, kept, event, { set: { draftId: revisionId }, data: { revision: revisionId } });
}

function wordsOf({ identity, identityEn, story, storyEn, colour, ink, ...input }: SaveInput): Words {
  const [nightColour, nightInk] = input.ownNight.length > 0 ? [input.nightColour, input.nightInk] : [null, null];
  return { identity, identityEn, story, storyEn, colour, ink, nightColour, nightInk };
}

const peopleOf = (input: SaveInput): Person[] =>
  input.personName.flatMap((name, position) => {
    const [kind, about, consentOn] = [
      input.personKind[position] ?? 'group',
      input.personAbout[position],
      input.personConsent[position],
    ];
    return name && about && consentOn ? [{ position, kind, name, about, consentOn }] : [];
  });

/** The pictures that stay, with the words for each, and the one that was added. Ids that are no picture of this dong are passed over. */
async function picturesOf(work: Work, kept: Kept, input: SaveInput): Promise<Result<Picture[]>> {
  const wanted = input.pictureId.flatMap((fileId, position) => {
    const alt = input.pictureAlt[position];
    return alt && !input.dropPicture.includes(fileId) ? [{ fileId, alt, position }] : [];
  });
  const known = await work.tx
    .select({ id: attachment.id })
    .from(attachment)
    .where(
      and(
        eq(attachment.subjectId, kept.id),
        inArray(
          attachment.id,
          wanted.map(({ fileId }) => fileId),
        ),
      ),
    );
  const stay = wanted.filter(({ fileId }) => known.some(({ id }) => id === fileId));
  if (stay.length + input.files.length > mostPictures) return refuse(`too_many:${mostPictures}`, { field: 'files' });
  const uploads = await readUploads(input.files);
  if (!uploads.ok) return uploads;
  if (uploads.value.some(({ width }) => width === null)) return refuse('not_a_picture', { field: 'files' });
  const added = await attach(work, kept.id, uploads.value, { public: false });
  return ok([...stay, ...added.map((fileId) => ({ fileId, alt: input.newAlt ?? '', position: mostPictures }))]);
}
