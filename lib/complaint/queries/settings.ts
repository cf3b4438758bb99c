import { like } from 'drizzle-orm';
import { db, type Tx } from '@/db/client';
import { setting } from '@/db/schema/district';
import { type ComplaintSettings, complaintDefaults } from '../rules';

const keys = {
  closeAfterDays: 'complaint.close_after_days',
  reopenWithinDays: 'complaint.reopen_within_days',
} as const;

/** The office's settings for complaints; a missing or unusable value (not a whole number of days from 1 to 365) is the default. */
export async function getComplaintSettings(on: Pick<Tx, 'select'> = db): Promise<ComplaintSettings> {
  const rows = await on
    .select({ key: setting.key, value: setting.value })
    .from(setting)
    .where(like(setting.key, 'complaint.%'));
  const days = (name: keyof ComplaintSettings): number => {
    const value = rows.find((row) => row.key === keys[name])?.value;
    return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 365
      ? Number(value)
      : complaintDefaults[name];
  };
  return { closeAfterDays: days('closeAfterDays'), reopenWithinDays: days('reopenWithinDays') };
}
