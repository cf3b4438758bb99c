import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Task, TaskList } from 'graphile-worker';
import { z } from 'zod';
import { inScope } from '../../../db/scope';
import { now } from '../clock/now';
import { refreshPausedClocks } from '../clock/recompute';
import { discardFiles } from '../files/files';
import { publishHeads } from '../ledger/heads';
import { sendMail, wayOut } from '../mail/send';
import { forgetOldWindows } from '../rate-limit/rate-limit';
import type { Service } from './beside/services';

/** When the worker does something by itself, as lines of a crontab in UTC: every ten minutes, every hour, just after midnight in Seoul, every night at ten past four, and every morning at nine. */
export const crontab = [
  '*/10 * * * * refresh_paused_clocks ?max=3&jobKey=refresh_paused_clocks&jobKeyMode=replace',
  '20 * * * * forget_old_windows ?max=3&jobKey=forget_old_windows&jobKeyMode=replace',
  '35 * * * * forget_codes ?max=3&jobKey=forget_codes&jobKeyMode=replace',
  '5 15 * * * publish_ledger_heads ?fill=2d&max=3&jobKey=publish_ledger_heads&jobKeyMode=replace',
  '10 19 * * * close_answered_complaints ?max=3&jobKey=close_answered_complaints&jobKeyMode=replace',
  '15 15 * * * close_research_calls ?fill=2d&max=3&jobKey=close_research_calls&jobKeyMode=replace',
  '50 * * * * end_takedowns ?max=3&jobKey=end_takedowns&jobKeyMode=replace',
  '40 19 * * * forget_networks ?max=3&jobKey=forget_networks&jobKeyMode=replace',
  '25 * * * * remind_bookings ?max=3&jobKey=remind_bookings&jobKeyMode=replace',
  '* * * * * file_texts ?max=3&jobKey=file_texts&jobKeyMode=replace',
  '* * * * * recover_texts ?max=3&jobKey=recover_texts&jobKeyMode=replace',
  '* * * * * close_evaluations ?max=3&jobKey=close_evaluations&jobKeyMode=replace',
  '5 0 * * * remind_replies ?fill=2d&max=3&jobKey=remind_replies&jobKeyMode=replace',
  '* * * * * watch_threads ?max=3&jobKey=watch_threads&jobKeyMode=replace',
  '15 * * * * remind_courses ?max=3&jobKey=remind_courses&jobKeyMode=replace',
  '* * * * * watch_courses ?max=3&jobKey=watch_courses&jobKeyMode=replace',
  '*/5 * * * * ask_carriers ?max=3&jobKey=ask_carriers&jobKeyMode=replace',
  '20 18 * * * forget_people ?max=3&jobKey=forget_people&jobKeyMode=replace',
  '30 18 * * * apply_retention ?max=3&jobKey=apply_retention&jobKeyMode=replace',
  '50 18 * * * discard_files ?max=3&jobKey=discard_files&jobKeyMode=replace',
  '1 * * * * send_digests ?fill=3h&max=3&jobKey=send_digests&jobKeyMode=replace',
  '40 18 * * * forget_deliveries ?max=3&jobKey=forget_deliveries&jobKeyMode=replace',
].join('\n');

const reacting = [
  'lib/notification/reactions.ts',
  'lib/complaint/reactions.ts',
  'lib/evaluation/reactions.ts',
  'lib/course/reactions.ts',
  'lib/hotline/reactions.ts',
  'lib/proposal/reactions.ts',
  'lib/moderation/reactions.ts',
  'lib/member/reactions.ts',
  'lib/privacy/reactions.ts',
  'lib/programme/reactions.ts',
  'lib/research/reactions.ts',
];

const one = z.object({ id: z.coerce.number().int().positive() });

/** The platform's own work: letters go out, a due time moves on while the resident is waited for, what was counted for the limits is forgotten, the bytes of deleted files go, and the ledger's end of each day is published. */
const ownTasks: TaskList = {
  send_mail: (given) => sendMail(one.parse(given).id, wayOut(), now()),
  refresh_paused_clocks: () => refreshPausedClocks(now()),
  forget_old_windows: () => forgetOldWindows(now()),
  discard_files: async () => void (await discardFiles(now())),
  publish_ledger_heads: async () => void (await publishHeads(now())),
};

interface Reactions {
  tasks: TaskList;
  services?: () => Service[];
}

/** The platform knows no noun, so these files are found by their place when the process starts and not by an import. */
async function loadReactions(): Promise<Reactions[]> {
  const files = reacting.map((path) => resolve(path)).filter((file) => existsSync(file));
  return Promise.all(files.map((file) => import(pathToFileURL(file).href) as Promise<Reactions>));
}

/** What the worker can do: the platform's own tasks and those of the nouns that have reactions. */
export async function loadTasks(): Promise<TaskList> {
  const nouns = await loadReactions();
  return asPortal(Object.assign({}, ownTasks, ...nouns.map((each) => each.tasks)));
}

/** A task sees with the eyes of the portal itself. */
export function asPortal(tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]): [string, Task | undefined] => [
      name,
      task && ((payload, helpers) => inScope('system', () => task(payload, helpers))),
    ]),
  );
}

/** What runs beside the worker in one process only. */
export async function loadServices(): Promise<Service[]> {
  const nouns = await loadReactions();
  return nouns.flatMap((each) => each.services?.() ?? []);
}
