import { eq } from 'drizzle-orm';
import { brand } from '@/db/schema/brand';
import { beginBrand, submitBrand } from '@/lib/brand/mutations';
import { saveBrand } from '@/lib/brand/mutations-draft';
import { getBrandOfDong, getRevision } from '@/lib/brand/queries';
import { as, type Maker } from '../world';

const words = {
  identity: 'A village of books',
  identityEn: 'Books',
  story: 'Everyone here reads something.',
  storyEn: 'Read.',
  colour: '#1f6b30',
  ink: '#ffffff',
  ownNight: [],
  nightColour: '#1f6b30',
  nightInk: '#ffffff',
  personKind: ['group' as const],
  personName: ['The readers'],
  personAbout: ['They read aloud on Fridays.'],
  personConsent: ['2026-01-02'],
  pictureId: [],
  pictureAlt: [],
  dropPicture: [],
  files: [],
  newAlt: null,
};

/** A dong has one brand: its officer brings it into this state, whatever others made of it before, and holds it meanwhile. */
export const makeBrand: Maker = async (cast, state = 'draft') => {
  const found = await getBrandOfDong(cast.dong);
  const number = found?.number ?? (await as(cast.dongOfficer, (work) => beginBrand(work, { dong: cast.dong }))).number;
  await as(cast.dongOfficer, async (work) => {
    const [held] = await work.tx.select().from(brand).where(eq(brand.dongCode, cast.dong)).for('update');
    const version = held?.version ?? 1;
    const saved = await saveBrand(work, { ...words, number, version });
    if (!saved.ok || state !== 'waiting') return saved;
    return submitBrand(work, { number, version: version + 1 });
  });
  const made = await getBrandOfDong(cast.dong);
  const draft = await getRevision(made?.draftId ?? null);
  return {
    number,
    version: String(made?.version ?? 1),
    part: String(draft?.id ?? 0),
    otherPart: String(draft?.people[0]?.id ?? 0),
  };
};
