import { asc } from 'drizzle-orm';
import { db } from '@/db/client';
import { institution, taskField } from '@/db/schema/district';
import { onDay, type Reader } from '../queries';

/** The institutions of a day by the order of the file. */
export async function listInstitutions(day: string, on: Reader = db) {
  return on
    .select({ id: institution.id, slug: institution.slug, nameKo: institution.nameKo, nameEn: institution.nameEn })
    .from(institution)
    .where(onDay(institution, day))
    .orderBy(asc(institution.id));
}

/** The fields of the institutions' tasks, in the order of the file. */
export async function listTaskFields(on: Reader = db) {
  return on
    .select({ id: taskField.id, slug: taskField.slug, nameKo: taskField.nameKo, nameEn: taskField.nameEn })
    .from(taskField)
    .orderBy(asc(taskField.position));
}
