import { and, asc, desc, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import { db, type Tx } from '@/db/client';
import { department, district, dong, dongNeighbour, gatheringRound, zone, zoneMembership } from '@/db/schema/district';

export type Reader = Pick<Tx, 'select' | 'execute'>;
type Dated = { validFrom: PgColumn; validTo: PgColumn };

/** Holds on a day: it has begun and not ended; `validTo` is the first day on which it no longer holds. */
export const onDay = (t: Dated, day: string): SQL | undefined =>
  and(lte(t.validFrom, day), or(isNull(t.validTo), gt(t.validTo, day)));

const hub = alias(zoneMembership, 'hub');
const hubDong = alias(dong, 'hub_dong');

const dongFields = {
  code: dong.code,
  slug: dong.slug,
  nameKo: dong.nameKo,
  nameEn: dong.nameEn,
  brandIdentity: dong.brandIdentity,
  brandIdentityEn: dong.brandIdentityEn,
  areaKm2: dong.areaKm2,
  tileColumn: dong.tileColumn,
  tileRow: dong.tileRow,
};
const membershipFields = {
  role: zoneMembership.role,
  zone: { id: zone.id, slug: zone.slug, nameKo: zone.nameKo, nameEn: zone.nameEn },
  hub: { code: hubDong.code, slug: hubDong.slug, nameKo: hubDong.nameKo, nameEn: hubDong.nameEn },
};

const dongsOn = (on: Reader, day: string) =>
  on
    .select({ ...dongFields, ...membershipFields })
    .from(dong)
    .leftJoin(zoneMembership, and(eq(zoneMembership.dongCode, dong.code), onDay(zoneMembership, day)))
    .leftJoin(zone, eq(zone.id, zoneMembership.zoneId))
    .leftJoin(hub, and(eq(hub.zoneId, zone.id), eq(hub.role, 'hub'), onDay(hub, day)))
    .leftJoin(hubDong, eq(hubDong.code, hub.dongCode));

export type DongOnDay = Awaited<ReturnType<typeof listDongs>>[number];
export type ZoneOnDay = Awaited<ReturnType<typeof listZones>>[number];
export type DepartmentRow = Awaited<ReturnType<typeof listDepartments>>[number];

/** The dongs of the district in the order of its file, each with its zone, role and hub on `day` (`YYYY-MM-DD`, Asia/Seoul). */
export async function listDongs(day: string, on: Reader = db) {
  return dongsOn(on, day).where(onDay(dong, day)).orderBy(asc(dong.position));
}

/** One dong by the slug of its page, with its zone, role and hub on `day`; null when there is none. */
export async function getDong(slug: string, day: string, on: Reader = db) {
  const [row] = await dongsOn(on, day).where(eq(dong.slug, slug));
  return row ?? null;
}

/** Code of the hub of a dong on a day (the dong itself when it is the hub); null when it was in no zone. */
export async function getHubOf(dongCode: string, day: string, on: Reader = db): Promise<string | null> {
  const [row] = await on
    .select({ code: hub.dongCode })
    .from(zoneMembership)
    .innerJoin(hub, and(eq(hub.zoneId, zoneMembership.zoneId), eq(hub.role, 'hub'), onDay(hub, day)))
    .where(and(eq(zoneMembership.dongCode, dongCode), onDay(zoneMembership, day)));
  return row?.code ?? null;
}

/** Codes of the dongs a hub answers for on a day, itself included; empty when it is not a hub on that day. */
export async function listLinkedDongs(hubDongCode: string, day: string, on: Reader = db): Promise<string[]> {
  const rows = await on
    .select({ code: zoneMembership.dongCode })
    .from(hub)
    .innerJoin(zoneMembership, and(eq(zoneMembership.zoneId, hub.zoneId), onDay(zoneMembership, day)))
    .where(and(eq(hub.dongCode, hubDongCode), eq(hub.role, 'hub'), onDay(hub, day)))
    .orderBy(asc(zoneMembership.dongCode));
  return rows.map((r) => r.code);
}

/** Where a dong belonged and belongs, latest first. */
export async function listMemberships(dongCode: string, on: Reader = db) {
  return on
    .select({
      role: zoneMembership.role,
      validFrom: zoneMembership.validFrom,
      validTo: zoneMembership.validTo,
      zone: { slug: zone.slug, nameKo: zone.nameKo, nameEn: zone.nameEn },
    })
    .from(zoneMembership)
    .innerJoin(zone, eq(zone.id, zoneMembership.zoneId))
    .where(eq(zoneMembership.dongCode, dongCode))
    .orderBy(desc(zoneMembership.validFrom));
}

/** Codes of the dongs that touch a dong. */
export async function listNeighbours(dongCode: string, on: Reader = db): Promise<string[]> {
  const rows = await on
    .select({ code: dongNeighbour.neighbourCode })
    .from(dongNeighbour)
    .where(eq(dongNeighbour.dongCode, dongCode));
  return rows.map((r) => r.code);
}

/** All zones, past ones too, latest scheme first. */
export async function listZones(on: Reader = db) {
  return on
    .select({
      id: zone.id,
      slug: zone.slug,
      nameKo: zone.nameKo,
      nameEn: zone.nameEn,
      validFrom: zone.validFrom,
      validTo: zone.validTo,
    })
    .from(zone)
    .orderBy(desc(zone.validFrom), asc(zone.id));
}

/** The dongs of a zone on a day, hub first. */
export async function listZoneDongs(zoneId: number, day: string, on: Reader = db) {
  return on
    .select({ ...dongFields, role: zoneMembership.role })
    .from(zoneMembership)
    .innerJoin(dong, eq(dong.code, zoneMembership.dongCode))
    .where(and(eq(zoneMembership.zoneId, zoneId), onDay(zoneMembership, day)))
    .orderBy(asc(zoneMembership.role), asc(dong.position));
}

/** The zone's round of gathering that is open, if one is. */
export async function getOpenRound(zoneId: number, on: Reader = db) {
  const [row] = await on
    .select({ id: gatheringRound.id, opensOn: gatheringRound.opensOn, closesOn: gatheringRound.closesOn })
    .from(gatheringRound)
    .where(and(eq(gatheringRound.zoneId, zoneId), isNull(gatheringRound.closedAt)));
  return row ?? null;
}

/** Departments of the district office on a day. */
export async function listDepartments(day: string, on: Reader = db) {
  return on
    .select({
      id: department.id,
      slug: department.slug,
      nameKo: department.nameKo,
      nameEn: department.nameEn,
      categories: department.categories,
    })
    .from(department)
    .where(onDay(department, day))
    .orderBy(asc(department.id));
}

/** The district this portal is for: the one that holds on `day`. */
export async function getDistrict(day: string, on: Reader = db) {
  const [row] = await on.select().from(district).where(onDay(district, day)).orderBy(asc(district.code)).limit(1);
  return row ?? null;
}
