import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { purposes } from '@/lib/privacy/rules';

/** What the residents of the demo agreed to: to their account when they opened it, to what an application needs when they first applied. */
export async function tellConsents(tx: Tx): Promise<void> {
  const agreed = (purpose: 'account' | 'application') => {
    const { version, items, retention } = purposes[purpose];
    return sql`${purpose}::text, ${version}::text, ${JSON.stringify(items)}::jsonb, ${retention}::text`;
  };
  await tx.execute(sql`insert into consent (member_id, purpose, version, items, retention, at)
    select id, ${agreed('account')}, created_at from member where kind = 'resident' and not guest order by id`);
  await tx.execute(sql`insert into consent (member_id, purpose, version, items, retention, at)
    select applicant_id, ${agreed('application')}, min(submitted_at) from programme_application group by applicant_id order by applicant_id`);
}
