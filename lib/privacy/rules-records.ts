import { researchRecords } from './rules-research';

/** What happens to rows when their person goes: deleted, kept as a record, or kept with the words gone over. */
type Gone = 'deleted' | 'kept' | { words: readonly string[] };

export interface OwnRecord {
  table: string;
  /** The column that refers to the person; null for rows that hang on something of theirs, found by `where`. */
  column: string | null;
  /** A condition in which `$me` stands for the person, where the column alone does not say it. */
  where?: string;
  /** What a person gets to see of their rows: everything but hashes, other people and how the machine works. */
  shown: readonly string[];
  /** Columns that are kept sealed and handed out in plain. */
  sealed?: readonly string[];
  gone: Gone;
}

const mine = 'phone_id in (select id from phone where member_id = $me)';
const onMine = 'ballot_id in (select id from ballot where member_id = $me)';
const ofMySeat = 'seat_id in (select id from course_seat where member_id = $me)';
const fromMe = 'complaint_id in (select id from complaint where author_id = $me)';

/** Everything that is kept about a resident. A table that refers to a person and is neither here nor in `officeRecords` fails a test. */
export const ownRecords: readonly OwnRecord[] = [
  {
    table: 'member',
    column: null,
    where: 'id = $me',
    shown: ['name', 'legal_name', 'home_dong', 'verification', 'created_at'],
    sealed: ['legal_name'],
    gone: 'kept',
  },
  {
    table: 'proposal',
    column: 'author_id',
    shown: ['title', 'problem', 'improvement', 'effect', 'place', 'state', 'submitted_at', 'published_at'],
    gone: { words: ['title', 'problem', 'improvement', 'effect', 'place'] },
  },
  {
    table: 'complaint',
    column: 'author_id',
    shown: [
      'kind',
      'title',
      'text',
      'visibility',
      'place',
      'longitude',
      'latitude',
      'state',
      'received_at',
      'answered_at',
      'closed_at',
      'rating',
      'rating_comment',
    ],
    gone: { words: ['title', 'text', 'place', 'rating_comment'] },
  },
  { table: 'answer', column: null, where: fromMe, shown: ['via', 'text', 'at'], gone: { words: ['text'] } },
  {
    table: 'comment',
    column: 'author_id',
    shown: ['text', 'created_at', 'edited_at', 'withdrawn_at', 'hidden_at', 'hidden_reason'],
    gone: { words: ['text'] },
  },
  {
    table: 're_examination',
    column: 'requested_by',
    shown: ['reason', 'requested_at', 'answered_at'],
    gone: { words: ['reason'] },
  },
  {
    table: 'comment_report',
    column: 'member_id',
    shown: ['reason', 'created_at', 'outcome'],
    gone: { words: ['reason'] },
  },
  {
    table: 'measure',
    column: 'member_id',
    shown: ['kind', 'state', 'reason', 'imposed_at', 'ends_at', 'appeal', 'appealed_at', 'judgement', 'judged_at'],
    gone: { words: ['appeal'] },
  },
  {
    table: 'attachment',
    column: 'member_id',
    shown: ['name', 'media_type', 'bytes', 'created_at'],
    gone: { words: ['name'] },
  },
  {
    table: 'phone',
    column: 'member_id',
    shown: ['number', 'blocked_at', 'confirmed_at'],
    sealed: ['number'],
    gone: 'kept',
  },
  { table: 'inbound_text', column: null, where: mine, shown: ['body', 'sent_at'], gone: { words: ['body'] } },
  {
    table: 'outbound_text',
    column: null,
    where: mine,
    shown: ['kind', 'body', 'state', 'created_at'],
    gone: { words: ['body'] },
  },
  { table: 'support', column: 'member_id', shown: ['proposal_id', 'created_at'], gone: 'kept' },
  { table: 'ballot', column: 'member_id', shown: ['evaluation_id', 'cast_at', 'changed_at'], gone: 'kept' },
  { table: 'ballot_task', column: null, where: onMine, shown: ['ballot_id', 'project_id', 'marks'], gone: 'kept' },
  {
    table: 'ballot_word',
    column: null,
    where: onMine,
    shown: ['project_id', 'text', 'state', 'reason'],
    gone: { words: ['text'] },
  },
  { table: 'course_seat', column: 'member_id', shown: ['course_id', 'state', 'asked_at'], gone: 'kept' },
  { table: 'course_attendance', column: null, where: ofMySeat, shown: ['session_id', 'at', 'via'], gone: 'kept' },
  { table: 'course_certificate', column: null, where: ofMySeat, shown: ['number', 'issued_at'], gone: 'kept' },
  {
    table: 'course_feedback',
    column: null,
    where: ofMySeat,
    shown: ['rating', 'words', 'given_at'],
    gone: { words: ['words'] },
  },
  { table: 'event', column: 'member_id', shown: ['type', 'at', 'reason'], gone: 'kept' },
  { table: 'audit_entry', column: 'about_id', shown: ['type', 'at', 'reason'], gone: 'kept' },
  {
    table: 'consent',
    column: 'member_id',
    shown: ['purpose', 'version', 'items', 'retention', 'at', 'withdrawn_at'],
    gone: 'kept',
  },
  {
    table: 'erasure_request',
    column: 'member_id',
    shown: ['asked_at', 'due_at', 'cancelled_at', 'done_at'],
    gone: 'kept',
  },
  {
    table: 'takedown',
    column: 'author_id',
    shown: ['kind', 'ground', 'state', 'decided_at', 'reason', 'ends_at', 'objection', 'end_reason'],
    gone: { words: ['objection'] },
  },
  {
    table: 'takedown',
    column: 'asker_id',
    shown: ['kind', 'ground', 'claim', 'email', 'asked_at', 'state', 'reason', 'end_reason'],
    sealed: ['claim', 'email'],
    gone: 'kept',
  },
  {
    table: 'programme_application',
    column: 'applicant_id',
    shown: [
      'business_name',
      'business_number',
      'plan',
      'asked_won',
      'granted_won',
      'state',
      'submitted_at',
      'decided_at',
    ],
    sealed: ['business_name', 'business_number'],
    gone: { words: ['plan'] },
  },
  {
    table: 'consulting_booking',
    column: 'member_id',
    shown: ['state', 'question', 'advice', 'moves', 'booked_at'],
    gone: { words: ['question', 'advice'] },
  },
  ...researchRecords,
  { table: 'contact_change', column: 'member_id', shown: ['what', 'at', 'objected_at'], gone: 'deleted' },
  {
    table: 'complaint_return',
    column: 'guest_id',
    shown: ['contact', 'created_at'],
    sealed: ['contact'],
    gone: 'deleted',
  },
  { table: 'residence_request', column: 'member_id', shown: ['dong_code', 'created_at'], gone: 'deleted' },
  {
    table: 'residence_confirmation',
    column: 'member_id',
    shown: ['dong_code', 'method', 'at', 'revoked_at', 'revoked_reason'],
    gone: 'kept',
  },
  {
    table: 'contact',
    column: 'member_id',
    shown: ['kind', 'sealed', 'added_at', 'proven_at', 'ended_at'],
    sealed: ['sealed'],
    gone: 'deleted',
  },
  { table: 'provider_account', column: 'member_id', shown: ['provider', 'created_at'], gone: 'deleted' },
  { table: 'session', column: 'member_id', shown: ['created_at', 'last_seen_at', 'revoked_at'], gone: 'deleted' },
  { table: 'news_choice', column: 'member_id', shown: ['kind', 'way', 'pace', 'since'], gone: 'deleted' },
  { table: 'news_setting', column: 'member_id', shown: ['hour', 'lang', 'changed_at'], gone: 'deleted' },
  { table: 'news_stop', column: 'member_id', shown: ['scope', 'at'], gone: 'deleted' },
  { table: 'digest', column: 'member_id', shown: ['way', 'day', 'items', 'at'], gone: 'deleted' },
  { table: 'notification', column: 'member_id', shown: ['because', 'created_at', 'read_at'], gone: 'deleted' },
  {
    table: 'follow',
    column: 'member_id',
    shown: ['kind', 'dong_code', 'zone_id', 'subject_id', 'topic', 'created_at'],
    gone: 'deleted',
  },
  { table: 'draft', column: 'member_id', shown: ['kind', 'values', 'updated_at'], gone: 'deleted' },
  { table: 'mute', column: 'member_id', shown: ['created_at'], gone: 'deleted' },
];

/** Of the machine and nobody's business, gone with the person. */
export const technicalRecords: readonly { table: string; column: string }[] = [
  { table: 'idempotency', column: 'member_id' },
  { table: 'one_time_code', column: 'member_id' },
];

/** What refers to a person because that person did the office's work, or to somebody else's act towards them: the record stays, and is not theirs to take along. */
export const officeRecords: readonly string[] = [
  'admin_grant.asked_by',
  'admin_grant.decided_by',
  'admin_grant.member_id',
  'agenda_item.created_by',
  'agenda_proposal.gathered_by',
  'agenda_proposal.taken_out_by',
  'answer.member_id',
  'assignment.member_id',
  'audit_entry.member_id',
  'audit_entry.on_behalf_of',
  'ballot_word.settled_by',
  'brand_revision.edited_by',
  'brand_revision.published_by',
  'comment.hidden_by',
  'comment_report.handled_by',
  'complaint.owner_id',
  'course.created_by',
  'course_attendance.by_id',
  'decision.prepared_by',
  'decision.published_by',
  'deputy.deputy_id',
  'deputy.member_id',
  'deputy.named_by',
  'event.on_behalf_of',
  'evaluation.created_by',
  'evaluation_task.kept_by',
  'evaluation_task.replied_by',
  'hotline_call.member_id',
  'hotline_contribution.answered_by',
  'hotline_contribution.asked_by',
  'hotline_conversion.member_id',
  'hotline_prepared.decided_by',
  'hotline_prepared.written_by',
  'hotline_template.changed_by',
  'measure.imposed_by',
  'measure.judged_by',
  'member.united_into_id',
  'member_union.from_id',
  'member_union.into_id',
  'milestone.done_by',
  'mute.muted_id',
  'opinion.answered_by',
  'opinion.asked_by',
  'outbound_text.member_id',
  'paper_ballot.settled_by',
  'paper_reading.member_id',
  'place_closure.declared_by',
  'practice.created_by',
  'consulting_booking.recorded_by',
  'consulting_slot.published_by',
  'programme.created_by',
  'programme_application.decided_by',
  'project.created_by',
  'project_import.member_id',
  'recovery_code.member_id',
  'research_call.created_by',
  'research_invitation.used_by',
  'research_receipt.decided_by',
  'research_selection.prepared_by',
  'research_selection.published_by',
  'research_team.answered_by',
  'residence_confirmation.officer_id',
  'residence_confirmation.revoked_by_id',
  'second_factor.member_id',
  'sign_in_link.member_id',
  'staff_import.member_id',
  'staff_record.member_id',
  'support_hold.settled_by',
  'takedown.decided_by',
  'takedown.ended_by',
];
