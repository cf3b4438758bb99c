import type { Field, Private } from './field';

const internal = (key: string): Private => ({
  readers: 'who may read the meeting',
  key,
  where: `${key} in (select id from meeting where not open)`,
});
const minutes = (key: string): Private => ({
  readers: 'who may read its minutes',
  key,
  where: `${key} in (select id from meeting where not open or state <> 'published')`,
});

/** What is said of meetings: an internal one is for its desk and those it invited, minutes for its desk until they are out. */
export const meetingFields: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  meeting: {
    state: 'code',
    title: internal('id'),
    about: internal('id'),
    place: internal('id'),
    online_url: internal('id'),
    minutes: minutes('id'),
  },
  meeting_desk: { desk: 'code' },
  meeting_guest: { name: minutes('meeting_id'), about: minutes('meeting_id') },
  meeting_point: { title: internal('meeting_id'), decision: minutes('meeting_id') },
  meeting_task: { text: minutes('meeting_id') },
};
