'use server';

import { action } from '@/lib/platform/action';
import { paths } from '@/lib/platform/paths';
import { researchDeskCopy } from '../copy/desk';
import { teamCopy } from '../copy/team';
import { acceptInvitation, invite as inviteSomebody, revokeInvitation } from '../mutations/invite';
import { handOver as handLeadOver, leaveTeam, nameMember, removeMember } from '../mutations/people';
import { endTeam, foundTeam, reviseTeam, startTeam } from '../mutations/team';
import { mayFound, mayLeadTeam, mayMoveTeam, mayWorkInTeam } from '../policy';
import { getTeam } from '../queries';
import {
  acceptance,
  invitation,
  leaving,
  naming,
  newTeam,
  removal,
  teamEdit,
  teamReason,
  whichInvitation,
  whichMember,
  whichOne,
} from '../schema';

const subject = (input: { number: string }) => getTeam(input.number);

export const found = action({
  name: 'research.found',
  input: newTeam,
  may: mayFound,
  run: foundTeam,
  done: ({ number }, _, lang) => ({ redirect: `${paths(lang).ownTeam(number)}?done=found` }),
});

export const revise = action({
  name: 'research.revise',
  input: teamEdit,
  subject,
  may: mayWorkInTeam,
  run: reviseTeam,
  done: ({ number }, _, lang) => ({ redirect: `${paths(lang).ownTeam(number)}?done=revise` }),
});

export const invite = action({
  name: 'research.invite',
  input: invitation,
  subject,
  may: mayLeadTeam,
  run: inviteSomebody,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.invite }),
});

export const revoke = action({
  name: 'research.revoke_invitation',
  input: whichInvitation,
  subject,
  may: mayLeadTeam,
  run: revokeInvitation,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.revoke }),
});

export const join = action({
  name: 'research.join',
  input: acceptance,
  may: mayFound,
  run: acceptInvitation,
  done: ({ number }, _, lang) => ({ redirect: `${paths(lang).ownTeam(number)}?done=join` }),
});

export const leave = action({
  name: 'research.leave',
  input: leaving,
  subject,
  may: mayWorkInTeam,
  run: leaveTeam,
  done: (_, _input, lang) => ({ redirect: paths(lang).me }),
});

export const handOver = action({
  name: 'research.hand_over',
  input: whichMember,
  subject,
  may: mayLeadTeam,
  run: handLeadOver,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.handOver }),
});

export const remove = action({
  name: 'research.remove_member',
  input: removal,
  subject,
  may: mayLeadTeam,
  run: removeMember,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.remove }),
});

export const showName = action({
  name: 'research.show_name',
  input: naming,
  subject,
  may: mayWorkInTeam,
  run: nameMember,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.naming }),
});

export const start = action({
  name: 'research.start',
  input: whichOne,
  subject,
  may: (actor, team) => mayMoveTeam(actor, team, 'start'),
  run: startTeam,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.start }),
});

export const end = action({
  name: 'research.end',
  input: teamReason,
  subject,
  may: (actor, team) => mayMoveTeam(actor, team, 'end'),
  run: endTeam,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.end }),
});
