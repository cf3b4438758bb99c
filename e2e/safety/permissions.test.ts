import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { everyone, type Who } from '@/lib/quality/permissions/actors';
import type { Act, Made } from '@/lib/quality/permissions/row';
import { acts, allowed } from '@/lib/quality/permissions/table';
import { howToAdd } from '@/lib/quality/permissions/written/found';
import { builtActions, callAction } from './call';
import { type Cast, castOfPortal } from './cast';
import { inTurns } from './turns';
import { type Watch, watchPortal } from './watch';
import { make } from './world/makers';

/** Every action on every kind of case it works on, with one case for all who may not: they change nothing about it. */
interface Trial {
  action: string;
  section: string;
  act: Act;
}

const trials: Trial[] = Object.entries(acts).flatMap(([action, act]) =>
  'open' in act ? [] : act.on.map((section) => ({ action, section, act })),
);
const named = ({ action, section, act }: Trial) => `${action} on ${section} (${act.asks})`;
const built = builtActions();

let cast: Cast;
let watch: Watch;

beforeAll(async () => {
  cast = await castOfPortal(new Date());
  watch = await watchPortal();
});
afterAll(async () => {
  await watch.end();
  await closeDatabase();
});

async function call({ action, act }: Trial, made: Made, who: Who): Promise<{ status: number; said: string }> {
  const known = built.get(action);
  if (!known) throw new Error(`${action} is not in the build: no page uses it`);
  return callAction(known, act.form(made), cast.people[who].cookie, { alone: act.alone ?? false });
}

describe('who may not', () => {
  it('every action of the build has a row in the table', () => {
    const unknown = [...built.keys()].filter((action) => !(action in acts));
    expect(unknown, unknown.map(howToAdd).join('\n')).toEqual([]);
    expect(built.size).toBeGreaterThan(70);
  });

  it('is told no, and nothing happens', async () => {
    const cases = new Map<string, Made>();
    for (const { section, act } of trials) {
      const key = `${section}/${act.state}`;
      if (!cases.has(key)) cases.set(key, await make(cast, section, act.state));
    }
    await watch.begin();
    const calls = trials.flatMap((trial) => {
      const made = cases.get(`${trial.section}/${trial.act.state}`);
      const may = allowed(trial.section, trial.act.asks);
      return everyone.filter((who) => made && !may.includes(who)).map((who) => ({ trial, made: made as Made, who }));
    });
    const wrong: string[] = [];
    await inTurns(calls, async ({ trial, made, who }) => {
      const { status, said } = await call(trial, made, who);
      if (status < 400 || status >= 500) wrong.push(`${who}: ${named(trial)} answered ${status} ${said.slice(0, 200)}`);
      const saysSo = trial.act.says !== undefined && said.includes(trial.act.says);
      if ((status === 400 && !saysSo) || status === 429)
        wrong.push(`${who}: ${named(trial)} says nothing of permission: ${status} ${said.slice(0, 300)}`);
    });
    expect(wrong).toEqual([]);
    expect(calls.length).toBeGreaterThan(800);
    if ((await watch.seen()).length === 0) return;
    // Something was written: each call alone says which.
    const guilty: string[] = [];
    for (const { trial, who } of calls) {
      const made = await make(cast, trial.section, trial.act.state);
      await watch.begin();
      await call(trial, made, who);
      const seen = await watch.seen();
      if (seen.length > 0) guilty.push(`${who}: ${named(trial)} wrote ${seen.join(', ')}`);
    }
    expect(guilty).toEqual([]);
  });
});

describe('who may', () => {
  it('gets further than permission with the very same form', async () => {
    const calls = trials.flatMap((trial) => allowed(trial.section, trial.act.asks).map((who) => ({ trial, who })));
    const wrong: string[] = [];
    await watch.begin();
    await inTurns(calls, async ({ trial, who }) => {
      const { status, said } = await call(trial, await make(cast, trial.section, trial.act.state), who);
      if (status >= 500 || [400, 401, 403, 404, 429].includes(status))
        wrong.push(`${who}: ${named(trial)} answered ${status} ${said.slice(0, 300)}`);
    });
    expect(wrong).toEqual([]);
    expect(await watch.seen(), 'the watch sees what is written').toContain('event insert');
  });
});
