import { announceMeeting, holdMeeting } from '@/lib/meeting/mutations';
import { publishMinutes, writeMinutes } from '@/lib/meeting/mutations-minutes';
import { getMeeting, listPoints, listTasks } from '@/lib/meeting/queries';
import { dayOf } from '@/lib/platform/calendar/day';
import { makeProject } from '../project';
import { as, type Maker } from '../world';

/** A meeting that the hub calls today and the department is asked to; its twin is a project of the department. */
export const makeMeeting =
  (open: boolean): Maker =>
  async (cast, state = 'announced') => {
    const hub = cast.hubOfficer;
    const { number } = await as(hub, (work) =>
      announceMeeting(work, {
        owner: `zone:${cast.zone}`,
        open: open ? 'open' : 'internal',
        title: 'The reading academy',
        about: 'How it goes on next year.',
        items: [],
        points: ['The budget'],
        desks: [`department:${cast.department}`],
        day: dayOf(new Date()),
        from: '00:00',
        to: '23:59',
        place: 'The hall of the dong',
        onlineUrl: 'https://example.org/hall',
      }),
    );
    const version = async () => (await getMeeting(number))?.version ?? 1;
    const asked = async () => ({ number, version: await version() });
    if (state !== 'announced') {
      const held = await asked();
      await as(hub, (work) => holdMeeting(work, held));
      const seen = await version();
      const points = await listPoints((await getMeeting(number))?.id ?? 0);
      await as(hub, (work) =>
        writeMinutes(work, {
          number,
          version: seen,
          minutes: 'Everyone was for it.',
          residents: 3,
          attended: [`department:${cast.department}`],
          pointId: points.map(({ id }) => id),
          decision: ['It goes on.'],
          guestName: ['A reader'],
          guestAbout: ['Reads aloud.'],
          guestConsent: ['2026-01-02'],
          taskText: ['Find a hall'],
          taskDue: ['2099-03-02'],
        }),
      );
    }
    if (state === 'published') {
      const written = await asked();
      await as(hub, (work) => publishMinutes(work, written));
    }
    const project = await makeProject(cast, 'running');
    const made = await getMeeting(number);
    const [task] = await listTasks(made?.id ?? 0);
    return { number, version: String(made?.version ?? 1), part: String(task?.id ?? 0), twin: project.number ?? '' };
  };
