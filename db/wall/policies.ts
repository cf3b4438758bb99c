/** What `ollim.actor` says, read once a query: nothing for nobody, `system`, `provider`, `resident:7`, `officer:5`. */
const actor = "coalesce(current_setting('ollim.actor', true), '')";
const kind = `(select split_part(${actor}, ':', 1))`;
const self = `(select nullif(split_part(${actor}, ':', 2), '')::bigint)`;

const inside = `${kind} in ('system', 'officer')`;
const hotline = `${kind} in ('system', 'provider', 'officer')`;
/** Whoever sees somebody's seat in a course sees what hangs on it. */
const ofSeat = `${inside} or exists (select from course_seat s where s.id = seat_id)`;
const somebody = `${kind} <> ''`;

/** Whoever is in the team that a row belongs to, and the office. */
const ofTeam = (table: string, key = 'team_id') =>
  `${inside} or exists (select from research_member m where m.team_id = ${table}.${key} and m.member_id = ${self} and m.left_at is null)`;

/**
 * Which rows the portal's role sees, whatever a query asks for: the second wall behind the permissions. Public cases are there for everybody; private ones for
 * their author and the office; texts for the office and whoever delivers them; what is a person's own for that person.
 */
const rowPolicies: Readonly<Record<string, string>> = {
  complaint: `visibility = 'public' or ${inside} or author_id = ${self}`,
  answer: `${inside} or exists (select from complaint c where c.id = complaint_id)`,
  brand_revision: `published_at is not null or ${inside}`,
  brand_person: `exists (select from brand_revision r where r.id = revision_id)`,
  brand_picture: `exists (select from brand_revision r where r.id = revision_id)`,
  meeting: `open or ${inside}`,
  meeting_point: `exists (select from meeting m where m.id = meeting_id)`,
  meeting_desk: `exists (select from meeting m where m.id = meeting_id)`,
  meeting_guest: `exists (select from meeting m where m.id = meeting_id)`,
  meeting_task: `exists (select from meeting m where m.id = meeting_id)`,
  event: `public or ${somebody}`,
  attachment: `public or ${somebody}`,
  programme_application: `${inside} or applicant_id = ${self}`,
  consulting_booking: `${inside} or member_id = ${self}`,
  outbound_mail: `${kind} = 'system'`,
  takedown: `${inside} or author_id = ${self} or asker_id = ${self}`,
  phone: hotline,
  news_choice: `${kind} = 'system' or member_id = ${self}`,
  news_setting: `${kind} = 'system' or member_id = ${self}`,
  news_stop: `${kind} = 'system' or member_id = ${self}`,
  digest: `${kind} = 'system' or member_id = ${self}`,
  follow: `${kind} = 'system' or member_id = ${self}`,
  draft: `${kind} = 'system' or member_id = ${self}`,
  consent: `${kind} = 'system' or member_id = ${self}`,
  contact: `${kind} = 'system' or member_id = ${self}`,
  contact_change: `${kind} = 'system' or member_id = ${self}`,
  provider_account: `${kind} = 'system' or member_id = ${self}`,
  member_union: `${kind} = 'system' or into_id = ${self}`,
  one_time_code: `${kind} = 'system'`,
  newcomer: `${kind} = 'system'`,
  complaint_return: `${kind} = 'system'`,
  residence_request: `${inside} or member_id = ${self}`,
  residence_confirmation: `${inside} or member_id = ${self}`,
  course_seat: `${inside} or member_id = ${self}`,
  course_attendance: ofSeat,
  course_certificate: ofSeat,
  course_feedback: ofSeat,
  erasure_request: `${kind} = 'system' or member_id = ${self}`,
  ballot: `${kind} = 'system' or member_id = ${self} or (${kind} = 'officer' and paper_id is not null)`,
  ballot_task: `${kind} = 'system' or exists (select from ballot b where b.id = ballot_id)`,
  ballot_word: `${inside} or exists (select from ballot b where b.id = ballot_id)
    or state = 'shown' and exists (select from evaluation e where e.id = evaluation_id and e.state = 'published')`,
  paper_reading: inside,
  research_team: `selected_at is not null or ${ofTeam('research_team', 'id')}`,
  research_selection: `${inside} or (published_at is not null and (outcome = 'select' or ${ofTeam('research_selection')}))`,
  research_invitation: ofTeam('research_invitation'),
  research_entry: `(open and withdrawn_at is null) or ${ofTeam('research_entry')}`,
  research_budget: ofTeam('research_budget'),
  research_receipt: ofTeam('research_receipt'),
};

/** Columns that the portal's role writes and never reads, of tables whose rows are there for everybody. Who may reads them from a view (`own_name`). */
export const unreadColumns: Readonly<Record<string, readonly string[]>> = { member: ['legal_name'] };

/** What belongs to the hotline by its name is behind the same wall, whoever adds it. */
const ofHotline = /^(hotline_|inbound_|outbound_(text|part))/;

/** The policy of a table; null for one that everybody may read. */
export const policyOf = (table: string): string | null =>
  rowPolicies[table] ?? (ofHotline.test(table) ? hotline : null);
