import { notFound } from 'next/navigation';
import { listDepartments, listDongs } from '@/lib/district/queries';
import { listInstitutions } from '@/lib/district/queries/institutions';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { memberCopy } from '@/lib/member/copy';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { addDays, dayOf, instantOn, isOfficeDay } from '@/lib/platform/calendar/day';
import { now } from '@/lib/platform/clock/now';
import { paths } from '@/lib/platform/paths';
import { mayReadAudit } from './policy';
import { type AuditFilter, type AuditRow, listAudit } from './queries-audit';

const perPage = 50;
type Params = Record<string, string | string[] | undefined>;

/** A page of the trail, by person, days and kind. 404 for all but administrators. */
export async function loadAudit(lang: Lang, params: Params) {
  const actor = await requireOfficer(lang, paths(lang).deskAudit);
  if (!mayReadAudit(actor)) notFound();
  const read = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  const day = (name: string) => (isOfficeDay(read(name)) ? read(name) : '');
  const id = (name: string) => (/^\d{1,15}$/.test(read(name)) ? Number(read(name)) : null);
  const kind = (['staff', 'session', 'setting', 'other'] as const).find((each) => each === read('kind')) ?? null;
  const asked = {
    person: read('person').normalize('NFC').trim().slice(0, 60),
    from: day('from'),
    until: day('until'),
    kind,
  };
  const filter: AuditFilter = {
    person: asked.person,
    kind,
    from: asked.from ? instantOn(asked.from) : null,
    until: asked.until ? instantOn(addDays(asked.until, 1)) : null,
    before: id('before'),
    after: id('after'),
  };
  const found = await listAudit(filter, perPage);
  const more = found.length > perPage;
  const rows = filter.after ? found.slice(more ? 1 : 0) : found.slice(0, perPage);
  const [first] = rows;
  const last = rows.at(-1);
  const named = await chargeNames(lang);
  return {
    rows: rows.map((row): AuditRow => ({ ...row, data: { ...row.data, ...named(row.data.charge) } })),
    asked,
    now: now(),
    newer: first && (filter.before !== null || (filter.after !== null && more)) ? first.id : null,
    older: last && (filter.after !== null || more) ? last.id : null,
  };
}

/** What people call a charge: `dong:2914059000` and the like are kept. */
async function chargeNames(lang: Lang) {
  const today = dayOf(now());
  const [dongs, departments, institutions] = await Promise.all([
    listDongs(today),
    listDepartments(today),
    listInstitutions(today),
  ]);
  const names = new Map([
    ...dongs.map((d): [string, string] => [`dong:${d.code}`, nameIn(d, lang)]),
    ...departments.map((d): [string, string] => [`department:${d.id}`, nameIn(d, lang)]),
    ...institutions.map((i): [string, string] => [`institution:${i.id}`, nameIn(i, lang)]),
  ]);
  const roles: Record<string, string> = memberCopy[lang].roles;
  return (charge: unknown): Record<string, string> =>
    typeof charge === 'string' ? { charge: names.get(charge) ?? roles[charge] ?? charge } : {};
}

export type AuditPage = Awaited<ReturnType<typeof loadAudit>>;
