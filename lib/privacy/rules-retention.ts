const retentionKeys = [
  'session',
  'press',
  'message',
  'draft',
  'consent',
  'complaint',
  'file',
  'text',
  'seat',
  'walk_in',
  'application',
  'advice',
] as const;

/** What a class of records is kept for, and what happens then. */
export interface RetentionRule {
  key: (typeof retentionKeys)[number];
  table: string;
  /** When a row has come to its end, as a condition in which `$before` stands for the day of today less the period. */
  ended: string;
  months: number;
  outcome: 'delete' | 'empty';
  /** The columns that are emptied; a title keeps its place as a dash. */
  words?: readonly string[];
  /** The columns that are gone with them. */
  cleared?: readonly string[];
}

/**
 * Periods: what needs no record goes when it has done its work (Personal Information Protection Act, art. 21). Dealings with residents are records of the office and are kept
 * ten years, what was said in an hour of advice three (Enforcement Decree of the Public Records Management Act, art. 26, table 1); then the case stays for statistics and its
 * person goes. Proof of consent three years after its end. History, ledger and audit trail are kept for ever: there is nobody's contact in them.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    key: 'session',
    table: 'session',
    ended: 'least(coalesce(revoked_at, expires_at), expires_at) < $before',
    months: 3,
    outcome: 'delete',
  },
  { key: 'press', table: 'idempotency', ended: 'created_at < $before', months: 1, outcome: 'delete' },
  {
    key: 'message',
    table: 'notification',
    ended: 'read_at is not null and created_at < $before',
    months: 12,
    outcome: 'delete',
  },
  { key: 'draft', table: 'draft', ended: 'updated_at < $before', months: 6, outcome: 'delete' },
  { key: 'consent', table: 'consent', ended: 'withdrawn_at < $before', months: 36, outcome: 'delete' },
  {
    key: 'complaint',
    table: 'complaint',
    ended:
      "state in ('closed', 'withdrawn', 'merged', 'transferred') and changed_at < $before and visibility = 'private' and text <> ''",
    months: 120,
    outcome: 'empty',
    words: ['title', 'text', 'place', 'rating_comment'],
  },
  {
    key: 'file',
    table: 'attachment',
    ended: `not public and created_at < $before and (
      exists (select from complaint c where c.id = subject_id and c.text = '')
      or exists (select from programme_application a where a.id = subject_id and a.plan = '')
      or exists (select from hotline_thread h where h.id = subject_id))`,
    months: 120,
    outcome: 'delete',
  },
  {
    key: 'text',
    table: 'inbound_text',
    ended: "received_at < $before and body <> ''",
    months: 120,
    outcome: 'empty',
    words: ['body'],
  },
  {
    key: 'seat',
    table: 'course_seat',
    ended:
      "state in ('withdrawn', 'lapsed', 'waiting') and changed_at < $before and not exists (select from course_attendance a where a.seat_id = course_seat.id) and not exists (select from course_feedback f where f.seat_id = course_seat.id) and not exists (select from course_certificate c where c.seat_id = course_seat.id)",
    months: 12,
    outcome: 'delete',
  },
  {
    key: 'walk_in',
    table: 'course_seat',
    ended: "walk_in_name <> '' and changed_at < $before",
    months: 12,
    outcome: 'empty',
    words: ['walk_in_name'],
  },
  {
    key: 'application',
    table: 'programme_application',
    ended: "state in ('approved', 'refused', 'upheld', 'withdrawn') and changed_at < $before and plan <> ''",
    months: 120,
    outcome: 'empty',
    words: ['business_name', 'business_number', 'plan'],
    cleared: ['business_hash'],
  },
  {
    key: 'advice',
    table: 'consulting_booking',
    ended:
      "exists (select from consulting_slot s where s.id = slot_id and s.ends_at < $before) and (question <> '' or advice <> '')",
    months: 36,
    outcome: 'empty',
    words: ['question', 'advice'],
  },
];
