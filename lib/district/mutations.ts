import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import {
  department,
  district,
  dong,
  dongNeighbour,
  institution,
  taskField,
  zone,
  zoneMembership,
} from '@/db/schema/district';
import { problemsOf } from './rules';
import { type DistrictFile, districtFile } from './schema';

export type DistrictLoaded =
  | { ok: true; dongs: number; zones: number; memberships: number; departments: number; institutions: number }
  | { ok: false; problems: string[] };

/**
 * Loads a district file: inserts what is new, brings the rest up to date, never deletes a dong, zone, department, institution or field.
 * Loading the same file again changes nothing. Every fault is answered with the row it is in, and nothing is written.
 * @param input the parsed JSON, in the shape of {@link districtFile}
 */
export async function loadDistrict(tx: Tx, input: unknown): Promise<DistrictLoaded> {
  const parsed = districtFile.safeParse(input);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((i) => `${i.path.join('.') || 'file'}: ${i.message}`) };
  const file = parsed.data;
  const problems = [...problemsOf(file), ...(await problemsWithRows(tx, file))];
  if (problems.length > 0) return { ok: false, problems };

  await writeDistrict(tx, file);
  await writeDongs(tx, file);
  await writeDepartments(tx, file);
  await writeInstitutions(tx, file);
  const zoneIds = await writeZones(tx, file);
  const memberships = await writeMemberships(tx, file, zoneIds);
  return {
    ok: true,
    dongs: file.dongs.length,
    zones: file.zones.length,
    memberships,
    departments: file.departments.length,
    institutions: file.institutions.length,
  };
}

/** Slugs are addresses of pages, so they are unique over districts; and a row that cases hang on cannot just vanish. */
async function problemsWithRows(tx: Tx, file: DistrictFile): Promise<string[]> {
  const problems: string[] = [];
  const lists = [
    ['dongs', dong, file.dongs],
    ['zones', zone, file.zones],
    ['departments', department, file.departments],
    ['institutions', institution, file.institutions],
    ['taskFields', taskField, file.taskFields],
  ] as const;
  for (const [list, table, rows] of lists) {
    const known = await tx.select({ slug: table.slug, district: table.districtCode }).from(table);
    for (const row of known) {
      const index = rows.findIndex((r) => r.slug === row.slug);
      if (row.district !== file.district.code && index >= 0)
        problems.push(`${list}[${index}]: slug ${row.slug} belongs to district ${row.district}`);
      if (row.district === file.district.code && index < 0)
        problems.push(`${list}: ${row.slug} is in the database but not in the file; keep it and give it a validTo`);
    }
  }
  return problems;
}

const excluded = (column: string) => sql.raw(`excluded.${column}`);

async function writeDistrict(tx: Tx, { district: d, notes, sources }: DistrictFile): Promise<void> {
  const { areaKm2, population, households, asOf, source } = d;
  const row = {
    code: d.code,
    nameKo: d.nameKo,
    nameEn: d.nameEn,
    facts: { areaKm2, population, households, asOf, source, notes, sources },
    validFrom: d.validFrom,
    validTo: d.validTo ?? null,
  };
  await tx.insert(district).values(row).onConflictDoUpdate({ target: district.code, set: row });
}

async function writeDongs(tx: Tx, file: DistrictFile): Promise<void> {
  const rows = file.dongs.map((d, position) => ({
    code: d.code,
    districtCode: file.district.code,
    slug: d.slug,
    nameKo: d.nameKo,
    nameEn: d.nameEn,
    brandIdentity: d.brandIdentityKo,
    brandIdentityEn: d.brandIdentityEn,
    areaKm2: d.areaKm2,
    longitude: d.labelPoint[0],
    latitude: d.labelPoint[1],
    tileColumn: d.tile[0],
    tileRow: d.tile[1],
    position,
    validFrom: d.validFrom ?? file.district.validFrom,
    validTo: d.validTo ?? file.district.validTo ?? null,
  }));
  for (const row of rows) await tx.insert(dong).values(row).onConflictDoUpdate({ target: dong.code, set: row });
  const codes = rows.map((r) => r.code);
  await tx.delete(dongNeighbour).where(inArray(dongNeighbour.dongCode, codes));
  const pairs = file.dongs.flatMap((d) => d.neighbours.map((n) => ({ dongCode: d.code, neighbourCode: n })));
  if (pairs.length > 0) await tx.insert(dongNeighbour).values(pairs);
}

async function writeDepartments(tx: Tx, file: DistrictFile): Promise<void> {
  const rows = file.departments.map((d) => ({
    districtCode: file.district.code,
    slug: d.slug,
    nameKo: d.nameKo,
    nameEn: d.nameEn,
    categories: [...d.categories],
    validFrom: d.validFrom ?? file.district.validFrom,
    validTo: d.validTo ?? file.district.validTo ?? null,
  }));
  if (rows.length === 0) return;
  await tx
    .insert(department)
    .values(rows)
    .onConflictDoUpdate({
      target: department.slug,
      set: {
        nameKo: excluded('name_ko'),
        nameEn: excluded('name_en'),
        categories: excluded('categories'),
        validFrom: excluded('valid_from'),
        validTo: excluded('valid_to'),
      },
    });
}

/** The institutions, and the fields of their tasks in the order of the file. */
async function writeInstitutions(tx: Tx, file: DistrictFile): Promise<void> {
  const names = { nameKo: excluded('name_ko'), nameEn: excluded('name_en') };
  const districtCode = file.district.code;
  const bodies = file.institutions.map(({ slug, nameKo, nameEn, validFrom, validTo }) => ({
    districtCode,
    slug,
    nameKo,
    nameEn,
    validFrom: validFrom ?? file.district.validFrom,
    validTo: validTo ?? file.district.validTo ?? null,
  }));
  const dates = { validFrom: excluded('valid_from'), validTo: excluded('valid_to') };
  if (bodies.length > 0)
    await tx
      .insert(institution)
      .values(bodies)
      .onConflictDoUpdate({ target: institution.slug, set: { ...names, ...dates } });
  const fields = file.taskFields.map((field, position) => ({ districtCode, ...field, position }));
  if (fields.length > 0)
    await tx
      .insert(taskField)
      .values(fields)
      .onConflictDoUpdate({ target: taskField.slug, set: { ...names, position: excluded('position') } });
}

async function writeZones(tx: Tx, file: DistrictFile): Promise<Map<string, number>> {
  const rows = file.zones.map(({ slug, nameKo, nameEn, validFrom, validTo }) => ({
    districtCode: file.district.code,
    slug,
    nameKo,
    nameEn,
    validFrom,
    validTo,
  }));
  if (rows.length === 0) return new Map();
  const written = await tx
    .insert(zone)
    .values(rows)
    .onConflictDoUpdate({
      target: zone.slug,
      set: {
        nameKo: excluded('name_ko'),
        nameEn: excluded('name_en'),
        validFrom: excluded('valid_from'),
        validTo: excluded('valid_to'),
      },
    })
    .returning({ id: zone.id, slug: zone.slug });
  return new Map(written.map((z) => [z.slug, z.id]));
}

type Membership = typeof zoneMembership.$inferInsert;

/** Ends are set before beginnings are written, so that a dong can change its zone without being in two for a moment. */
async function writeMemberships(tx: Tx, file: DistrictFile, zoneIds: Map<string, number>): Promise<number> {
  const wanted: Membership[] = file.zones.flatMap((z) =>
    z.members.map((m) => ({
      zoneId: zoneIds.get(z.slug) ?? 0,
      dongCode: m.dong,
      role: m.role,
      validFrom: m.validFrom,
      validTo: m.validTo,
    })),
  );
  const key = (m: Membership) => [m.zoneId, m.dongCode, m.role, m.validFrom, m.validTo ?? ''].join('|');
  const existing = await tx
    .select()
    .from(zoneMembership)
    .where(inArray(zoneMembership.zoneId, [...zoneIds.values(), 0]));
  const keep = new Set(wanted.map(key));
  const gone = existing.filter((m) => !keep.has(key(m))).map((m) => m.id);
  if (gone.length > 0) await tx.delete(zoneMembership).where(inArray(zoneMembership.id, gone));
  const there = new Set(existing.map(key));
  const missing = wanted.filter((m) => !there.has(key(m)));
  if (missing.length > 0) await tx.insert(zoneMembership).values(missing);
  return wanted.length;
}
