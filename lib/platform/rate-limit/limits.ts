const minute = 60;
const hour = 60 * minute;

export interface Limit {
  /** Actions it counts, by their names. */
  actions: readonly string[];
  /** Length of the window, in seconds. */
  seconds: number;
  /** Most times one person, and all people behind one address, may do it in a window. */
  person: number;
  address: number;
  /** What someone busy does in a window. Fifty such people behind one address have to fit (a test multiplies). */
  usual: number;
  why: string;
}

/**
 * How often is too often. An address may be a library, a school or a whole mobile network, so it is allowed at least ten times what one person is:
 * fifty honest people behind it do not notice. Who has no account is counted by address only.
 */
export const limits = {
  sign_in: {
    actions: ['session.sign_in'],
    seconds: 10 * minute,
    person: 60,
    address: 600,
    usual: 3,
    why: 'A guess costs nothing; a class that signs in at the same bell is one try or two each.',
  },
  ask_code: {
    actions: ['session.ask_code'],
    seconds: hour,
    person: 30,
    address: 600,
    usual: 5,
    why: 'Each is a text or a letter that somebody pays for, and that rings at a stranger’s when the number was mistyped.',
  },
  invite: {
    actions: ['research.invite'],
    seconds: hour,
    person: 30,
    address: 600,
    usual: 4,
    why: 'Each may be a text or a letter that rings at a stranger’s; nobody has thirty friends for a team in an hour.',
  },
  enter_code: {
    actions: ['session.enter_code', 'session.join', 'complaint.come_back'],
    seconds: 10 * minute,
    person: 60,
    address: 900,
    usual: 5,
    why: 'Five tries a code leave a guesser nothing; this keeps them from asking for ever new codes.',
  },
  second_factor: {
    actions: ['session.second_factor'],
    seconds: 15 * minute,
    person: 8,
    address: 400,
    usual: 2,
    why: 'Six figures are guessed in a million tries; a thumb slips twice.',
  },
  file: {
    actions: ['proposal.submit', 'complaint.submit', 'application.submit', 'research.found'],
    seconds: hour,
    person: 40,
    address: 600,
    usual: 4,
    why: 'Each filing is a promise with a due date and an officer’s time; nobody writes forty good ones in an hour.',
  },
  own_case: {
    actions: [
      'proposal.edit',
      'proposal.withdraw',
      'complaint.supplement',
      'complaint.answer_extension',
      'complaint.rate',
      'complaint.reopen',
      'complaint.close',
      'complaint.withdraw',
      'application.supplement',
      'application.withdraw',
    ],
    seconds: hour,
    person: 300,
    address: 3000,
    usual: 10,
    why: 'Each step on a case is told to its desk; a desk that closes its cases of a month stays below.',
  },
  comment: {
    actions: ['comment.write', 'comment.edit'],
    seconds: 10 * minute,
    person: 30,
    address: 600,
    usual: 10,
    why: 'A lively talk is a comment every minute; thirty in ten minutes drown the others.',
  },
  support: {
    actions: ['proposal.support', 'proposal.take_support_back'],
    seconds: 10 * minute,
    person: 120,
    address: 1500,
    usual: 20,
    why: 'Reading down a list and pressing is quick; a hundred presses in ten minutes are not read.',
  },
  seat: {
    actions: [
      'course.register',
      'course.confirm',
      'course.leave',
      'course.certify',
      'course.feedback',
      'booking.book',
      'booking.move',
      'booking.cancel',
    ],
    seconds: 10 * minute,
    person: 60,
    address: 1500,
    usual: 8,
    why: 'A class may register at the same bell; who takes and gives back seats all the time keeps them from others.',
  },
  ballot: {
    actions: ['evaluation.vote'],
    seconds: 10 * minute,
    person: 200,
    address: 3000,
    usual: 30,
    why: 'A ballot is a press for each of some thirty tasks, at a table in the hall perhaps fifty ballots.',
  },
  research: {
    actions: [
      'research.join',
      'research.leave',
      'research.revise',
      'research.revoke_invitation',
      'research.hand_over',
      'research.remove_member',
      'research.show_name',
      'research.start',
      'research.end',
      'research.write_entry',
      'research.edit_entry',
      'research.withdraw_entry',
      'research.add_line',
      'research.drop_line',
      'research.hand_in_receipt',
      'research.take_back_receipt',
      'research.report',
      'research.add_files',
    ],
    seconds: 10 * minute,
    person: 120,
    address: 1500,
    usual: 20,
    why: 'A team catches up on its diary and receipts in an evening; more than twelve a minute is no writing.',
  },
  draft: {
    actions: [
      'proposal.draft',
      'proposal.draft_and_compare',
      'proposal.drop_draft',
      'complaint.save_draft',
      'complaint.discard_draft',
    ],
    seconds: 10 * minute,
    person: 600,
    address: 6000,
    usual: 120,
    why: 'Drafts are saved while typing.',
  },
  own: {
    actions: [
      'comment.withdraw',
      'follow.start',
      'follow.stop',
      'follow.words',
      'follow.let_go',
      'member.give_up_contact',
      'member.keep_contact',
      'member.request_residence',
      'member.revoke_residence',
      'member.undo_union',
      'moderation.mute',
      'moderation.unmute',
      'notification.choose',
      'notification.collect',
      'notification.read',
      'privacy.agree',
      'privacy.take_back',
      'privacy.ask_erasure',
      'privacy.cancel_erasure',
      'session.end',
    ],
    seconds: 10 * minute,
    person: 120,
    address: 1500,
    usual: 20,
    why: 'What somebody sets for themselves is set a few times and then left alone.',
  },
  read_table: {
    actions: ['project.preview_import', 'project.apply_import', 'staff.preview_import', 'staff.apply_import'],
    seconds: hour,
    person: 60,
    address: 600,
    usual: 6,
    why: 'A table of thousands of rows is read whole; an officer tries a few times until it is right.',
  },
  report: {
    actions: ['comment.report'],
    seconds: hour,
    person: 40,
    address: 600,
    usual: 3,
    why: 'Reports are read by people; a flood of them hides the one that matters.',
  },
  appeal: {
    actions: ['moderation.appeal', 'takedown.object', 'takedown.ask', 'application.object', 'agenda.re_examine'],
    seconds: hour,
    person: 20,
    address: 400,
    usual: 2,
    why: 'Each is read by a person and answered; twenty in an hour are the same one again.',
  },
  upload: {
    actions: ['form.upload'],
    seconds: hour,
    person: 120,
    address: 2400,
    usual: 10,
    why: 'Every picture is decoded and made anew, which is the dearest thing the portal does.',
  },
  search: {
    actions: ['page.search'],
    seconds: 10 * minute,
    person: 200,
    address: 3000,
    usual: 30,
    why: 'A search reads much; three hundred a minute behind one address are a copy machine.',
  },
  similar: {
    actions: ['api.similar'],
    seconds: 10 * minute,
    person: 400,
    address: 6000,
    usual: 60,
    why: 'Asked while typing, a few times a form.',
  },
  export: {
    actions: ['api.export'],
    seconds: hour,
    person: 60,
    address: 600,
    usual: 5,
    why: 'A whole download reads everything; nobody needs more than one a minute.',
  },
  feed: {
    actions: ['api.feed'],
    seconds: hour,
    person: 240,
    address: 3000,
    usual: 20,
    why: 'A reader asks a few times an hour for a few feeds; four a minute for an hour are a copy machine.',
  },
  webhook_refused: {
    actions: ['api.webhook_refused'],
    seconds: 10 * minute,
    person: 12,
    address: 120,
    usual: 0,
    why: 'Deliveries that are not signed rightly are guesses.',
  },
  other: {
    actions: [],
    seconds: 10 * minute,
    person: 900,
    address: 9000,
    usual: 60,
    why: 'A desk works quickly: only machines come this far. Nothing that residents do is here (a test looks).',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The limit that counts an action; those that no limit names are `other`. */
export function limitOf(action: string): LimitName {
  const names = Object.keys(limits) as LimitName[];
  return names.find((name) => (limits[name].actions as readonly string[]).includes(action)) ?? 'other';
}
