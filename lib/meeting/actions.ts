'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { getProject } from '@/lib/project/queries';
import { meetingDeskCopy } from './copy-desk';
import { announceMeeting, cancelMeeting, editMeeting, holdMeeting, moveMeeting } from './mutations';
import { correctMinutes, makeMilestone, publishMinutes, writeMinutes } from './mutations-minutes';
import { mayAnnounce, mayKeepMeeting, mayMakeMilestone } from './policy';
import { getMeeting } from './queries';
import { readOwner } from './rules';
import {
  announceSchema,
  cancelSchema,
  correctSchema,
  editSchema,
  milestoneSchema,
  moveSchema,
  stepSchema,
  writeSchema,
} from './schema';

const subject = (input: { number: string }) => getMeeting(input.number);

export const announce = action({
  name: 'meeting.announce',
  input: announceSchema,
  may: (actor, _, input) => mayAnnounce(actor, readOwner(input.owner)),
  run: announceMeeting,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=announce` }),
});

export const edit = action({
  name: 'meeting.edit',
  input: editSchema,
  subject,
  may: mayKeepMeeting,
  run: editMeeting,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=edit` }),
});

export const move = action({
  name: 'meeting.move',
  input: moveSchema,
  subject,
  may: mayKeepMeeting,
  run: moveMeeting,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=move` }),
});

export const cancel = action({
  name: 'meeting.cancel',
  input: cancelSchema,
  subject,
  may: mayKeepMeeting,
  run: cancelMeeting,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=cancel` }),
});

export const hold = action({
  name: 'meeting.hold',
  input: stepSchema,
  subject,
  may: mayKeepMeeting,
  run: holdMeeting,
  done: (_, _input, lang) => ({ message: meetingDeskCopy[lang].notices.hold }),
});

export const write = action({
  name: 'meeting.write',
  input: writeSchema,
  subject,
  may: mayKeepMeeting,
  run: writeMinutes,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=write` }),
});

export const publish = action({
  name: 'meeting.publish',
  input: stepSchema,
  subject,
  may: mayKeepMeeting,
  run: publishMinutes,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=publish` }),
});

export const correct = action({
  name: 'meeting.correct',
  input: correctSchema,
  subject,
  may: mayKeepMeeting,
  run: correctMinutes,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'meeting', number)}?done=correct` }),
});

export const toMilestone = action({
  name: 'meeting.make_milestone',
  input: milestoneSchema,
  subject: async (input) => {
    const [meeting, project] = await Promise.all([getMeeting(input.number), getProject(input.project)]);
    return meeting && project ? { meeting, project } : null;
  },
  may: (actor, { meeting, project }) => mayMakeMilestone(actor, meeting, project),
  run: (work, input, { project }) => makeMilestone(work, input, project),
  done: (_, _input, lang) => ({ message: meetingDeskCopy[lang].notices.milestone }),
});
