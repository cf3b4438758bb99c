import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { type Jobs, startJobs } from './jobs';

let test: TestDatabase;
let jobs: Jobs;
const done: number[] = [];
let failures = 1;

const add = (n: number) => test.sql`select graphile_worker.add_job('note', json_build_object('n', ${n}::int))`;

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !condition(); tries += 1) await wait(50);
  expect(condition()).toBe(true);
}

beforeAll(async () => {
  test = await freshDatabase();
  jobs = startJobs(
    {
      note: async (payload) => {
        const { n } = payload as { n: number };
        if (n === 99 && failures-- > 0) throw new Error('not yet');
        done.push(n);
      },
    },
    { connectionString: test.url },
  );
});
afterAll(async () => {
  await jobs.stop();
  await test.close();
});

describe('the worker', () => {
  it('does what a transaction asked for once it has committed, and nothing that was rolled back', async () => {
    await test.sql.begin(async (tx) => {
      await tx`select graphile_worker.add_job('note', '{"n":1}')`;
    });
    const undone = test.sql.begin(async (tx) => {
      await tx`select graphile_worker.add_job('note', '{"n":2}')`;
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    await until(() => done.includes(1));
    expect(done).not.toContain(2);
  });

  it('tries a failed job again', async () => {
    await add(99);
    await until(() => done.includes(99));
  });

  it('goes on after its connections were cut', async () => {
    await test.sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    await wait(200);
    await add(3);
    await until(() => done.includes(3));
  });
});
