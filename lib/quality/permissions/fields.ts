import { keptFields } from './fields-kept';
import { newsFields } from './fields-news';

/** Who may read a private field, by what its key names: the readers are in e2e/safety/readers.ts. */
export type ReaderName =
  | 'nobody'
  | 'the person'
  | 'the admin'
  | 'who may read the case'
  | 'who sees its inner steps'
  | 'who sees the work on the item'
  | 'who may read the thread'
  | 'who keeps the templates'
  | 'the person and the judges'
  | 'the author and who decides'
  | 'the writer and the moderators'
  | 'the officers of its dong'
  | 'who sees drafts of the brand'
  | 'who may read the booking';

/** A private field: who may read it, the column that says whose it is or of which case, and which rows are private (all unless said). */
export interface Private {
  readers: ReaderName;
  key: string;
  where?: string;
}

/** `public`: everyone may read it. `code`: a name, key or word of ours, never somebody's. `sealed`: encrypted, so its bytes say nothing. */
export type Field = 'public' | 'code' | 'sealed' | Private;

const nobody = (key: string): Private => ({ readers: 'nobody', key });
const own = (key: string): Private => ({ readers: 'the person', key });
const thread = (key = 'thread_id'): Private => ({ readers: 'who may read the thread', key });
const ofPrivateComplaint = (key: string): Private => ({
  readers: 'who may read the case',
  key,
  where: `${key} in (select id from complaint where visibility = 'private' or state = 'withdrawn')`,
});
const privateCase: Private = {
  readers: 'who may read the case',
  key: 'id',
  where: "visibility = 'private' or state = 'withdrawn'",
};
const unpublished: Private = { readers: 'who may read the case', key: 'id', where: 'published_at is null' };
const draftItem: Private = {
  readers: 'who may read the case',
  key: 'id',
  where: "state in ('drafting', 'discarded')",
};
const prepared: Private = {
  readers: 'who sees the work on the item',
  key: 'agenda_item_id',
  where: 'published_at is null',
};
const draftOfBrand = (key: string): Private => ({
  readers: 'who sees drafts of the brand',
  key,
  where: `${key} in (select id from brand_revision where published_at is null)`,
});
const moderated: Private = { readers: 'the writer and the moderators', key: 'id' };
const bothSides: Private = { readers: 'the author and who decides', key: 'id' };
const judged: Private = { readers: 'the person and the judges', key: 'id' };

/** Every column of the database that holds text, by table. A new one has to say here what it is; the sweep plants a token in each that is private. */
export const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  ...newsFields,
  admin_grant: { outcome: 'code', reason: { readers: 'the admin', key: 'id' } },
  agenda_item: {
    hub_dong: 'code',
    title: draftItem,
    summary: draftItem,
    why: draftItem,
    state: 'code',
    outcome: 'code',
  },
  answer: { via: 'code', text: ofPrivateComplaint('complaint_id') },
  assignment: { role: 'code', dong_code: 'code', source: 'code' },
  attachment: {
    name: {
      readers: 'who may read the case',
      key: 'subject_id',
      where:
        "subject_id in (select id from complaint where visibility = 'private' or state = 'withdrawn' union all select id from programme_application)",
    },
    media_type: 'code',
    sha256: nobody('subject_id'),
    storage_key: nobody('subject_id'),
  },
  audit_entry: {
    actor_kind: 'code',
    type: 'code',
    reason: { readers: 'the admin', key: 'id' },
    data: { readers: 'the admin', key: 'id' },
  },
  brand: { dong_code: 'code', state: 'code' },
  brand_person: {
    kind: 'code',
    name: draftOfBrand('revision_id'),
    about: draftOfBrand('revision_id'),
  },
  brand_picture: { alt: draftOfBrand('revision_id') },
  brand_revision: {
    identity: draftOfBrand('id'),
    identity_en: draftOfBrand('id'),
    story: draftOfBrand('id'),
    story_en: draftOfBrand('id'),
    colour: 'code',
    ink: 'code',
    night_colour: 'code',
    night_ink: 'code',
  },
  budget_line: { source: 'code', note: 'public' },
  clock: { promise: 'code', period: 'code', pauses: 'code', extensions: 'code' },
  comment: {
    text: { ...moderated, where: 'hidden_at is not null or withdrawn_at is not null' },
    hidden_reason: moderated,
    held_for: 'code',
    sameness: 'code',
  },
  comment_report: { reason: 'code', outcome: 'code' },
  complaint: {
    dong_code: 'code',
    kind: 'code',
    title: privateCase,
    text: privateCase,
    visibility: 'code',
    place: privateCase,
    state: 'code',
    rating_comment: privateCase,
    transferred_to: 'code',
  },
  complaint_return: { code_hash: nobody('id'), contact: 'sealed', lang: 'code' },
  retention_run: { rule: 'code' },
  consent: { purpose: 'code', version: 'code', items: 'code', retention: 'code' },
  contact: { kind: 'code', hash: nobody('member_id'), sealed: 'sealed' },
  contact_change: { what: 'code', token_hash: nobody('id') },
  data_key: { id: 'code', proof: 'sealed' },
  decision: { outcome: 'code', reasons: prepared, remedy: prepared },
  department: { district_code: 'code', slug: 'code', name_ko: 'public', name_en: 'public', categories: 'code' },
  district: { code: 'code', name_ko: 'public', name_en: 'public', facts: 'public' },
  dong: {
    code: 'code',
    district_code: 'code',
    slug: 'code',
    name_ko: 'public',
    name_en: 'public',
    brand_identity: 'public',
    brand_identity_en: 'public',
  },
  dong_neighbour: { dong_code: 'code', neighbour_code: 'code' },
  draft: { kind: 'code', values: own('member_id') },
  event: {
    type: 'code',
    actor_kind: 'code',
    desk: 'code',
    from_state: 'code',
    to_state: 'code',
    reason: { readers: 'who sees its inner steps', key: 'subject_id', where: 'not public' },
    data: 'code',
    salt: nobody('id'),
    text_hash: 'public',
  },
  gathering_round: { note: 'public' },
  hotline_call: { summary: thread() },
  hotline_contribution: { question: thread(), answer: thread() },
  hotline_conversion: { purpose: 'code', state: 'code', fields: thread() },
  hotline_prepared: { body: thread(), outcome: 'code', reason: thread() },
  hotline_template: {
    name: { readers: 'who keeps the templates', key: 'id' },
    body: { readers: 'who keeps the templates', key: 'id' },
  },
  hotline_thread: { state: 'code', category: 'code', dong_code: 'code' },
  hotline_warning: { kind: 'code' },
  idempotency: { key: nobody('member_id'), action: 'code', answer: 'code' },
  inbound_delivery: {
    provider: 'code',
    provider_id: 'code',
    fingerprint: 'code',
    payload: 'sealed',
    long_text: 'code',
  },
  inbound_text: { provider: 'code', body: thread(), media: 'code' },
  ledger: { number: 'public', step: 'public', text_hash: 'public', previous_hash: 'public', hash: 'public' },
  ledger_head: { hash: 'public' },
  measure: { kind: 'code', dong_code: 'code', state: 'code', reason: judged, appeal: judged, judgement: judged },
  member: {
    kind: 'code',
    name: 'public',
    demo_key: 'code',
    home_dong: 'code',
    verification: 'code',
    legal_name: 'sealed',
  },
  member_union: { proof: 'code', moved: 'code' },
  milestone: { title: 'public', evidence: 'public' },
  newcomer: { sealed: 'sealed' },
  one_time_code: { purpose: 'code', kind: 'code', hash: nobody('id'), sealed: 'sealed', code_hash: nobody('id') },
  opinion: { question: 'public', stance: 'code', text: 'public' },
  outbound_part: { provider: 'code', provider_id: 'code', state: 'code' },
  outbound_text: { kind: 'code', key: 'code', body: thread(), state: 'code', provider: 'code', reason: 'code' },
  phone: { number: 'sealed', lookup: nobody('id'), door: 'code' },
  ...keptFields,
  project: {
    origin: 'code',
    grant_programme: 'public',
    source: 'public',
    title: 'public',
    summary: 'public',
    pillars: 'code',
    state: 'code',
  },
  project_dong: { dong_code: 'code' },
  proposal: {
    dong_code: 'code',
    title: unpublished,
    problem: unpublished,
    improvement: unpublished,
    effect: unpublished,
    pillars: 'code',
    place: unpublished,
    state: 'code',
  },
  provider_account: { provider: 'code', subject: nobody('member_id') },
  rate_limit: { bucket: 'code' },
  re_examination: { reason: 'public' },
  recovery_code: { hash: nobody('member_id') },
  residence_confirmation: {
    claim_hash: nobody('member_id'),
    dong_code: 'code',
    method: 'code',
    note: { readers: 'the officers of its dong', key: 'id' },
    revoked_reason: { readers: 'the officers of its dong', key: 'id' },
  },
  residence_request: { dong_code: 'code', code_hash: nobody('member_id'), sealed_code: 'sealed' },
  second_factor: { pending: 'sealed', secret: 'sealed' },
  session: { method: 'code', device: own('member_id') },
  setting: { key: 'code', value: 'code' },
  sign_in_link: { hash: nobody('member_id') },
  staff_import: {
    file_name: { readers: 'the admin', key: 'id' },
    fingerprint: 'code',
    mode: 'code',
    rows: { readers: 'the admin', key: 'id' },
  },
  staff_record: {
    issuer: 'code',
    staff_no: { readers: 'the admin', key: 'member_id' },
    subject: nobody('member_id'),
  },
  subject: { kind: 'code', number: 'public' },
  support: { standing: 'code', network: nobody('member_id') },
  support_hold: { why: 'code', outcome: 'code', reason: 'public' },
  takedown: {
    receipt: 'code',
    kind: 'code',
    dong_code: 'code',
    ground: 'code',
    asker: 'code',
    claim: 'sealed',
    email: 'sealed',
    state: 'code',
    reason: bothSides,
    objection: bothSides,
    end_reason: bothSides,
    original: 'sealed',
  },
  temporary_holiday: { name_ko: 'public', name_en: 'public' },
  institution: { district_code: 'code', slug: 'code', name_ko: 'public', name_en: 'public' },
  task_field: { district_code: 'code', slug: 'code', name_ko: 'public', name_en: 'public' },
  zone: { district_code: 'code', slug: 'code', name_ko: 'public', name_en: 'public' },
  zone_membership: { dong_code: 'code', role: 'code' },
};
