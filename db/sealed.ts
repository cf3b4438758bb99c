/** A column of which every value is sealed (lib/platform/crypto). Its context is `table.column`. */
export interface SealedColumn {
  table: string;
  column: string;
  /** The column that holds the keyed hash of the same value, and its kind. */
  lookup?: { column: string; kind: 'phone' | 'email' };
}

/** All of them: what `npm run keys:rotate` seals anew. A test compares the list with the `like 's1.%'` checks in the database. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'phone', column: 'number', lookup: { column: 'lookup', kind: 'phone' } },
  { table: 'inbound_delivery', column: 'payload' },
  { table: 'member', column: 'legal_name' },
  { table: 'contact', column: 'sealed' },
  { table: 'one_time_code', column: 'sealed' },
  { table: 'newcomer', column: 'sealed' },
  { table: 'residence_request', column: 'sealed_code' },
  { table: 'complaint_return', column: 'contact' },
  { table: 'outbound_mail', column: 'recipient', lookup: { column: 'recipient_hash', kind: 'email' } },
  { table: 'outbound_mail', column: 'subject' },
  { table: 'outbound_mail', column: 'body' },
  { table: 'outbound_mail', column: 'html' },
  { table: 'outbound_mail', column: 'unsubscribe' },
  { table: 'second_factor', column: 'secret' },
  { table: 'second_factor', column: 'pending' },
  { table: 'takedown', column: 'claim' },
  { table: 'takedown', column: 'email' },
  { table: 'takedown', column: 'original' },
  { table: 'course_seat', column: 'walk_in_name' },
  { table: 'programme_application', column: 'business_name' },
  { table: 'programme_application', column: 'business_number' },
];
