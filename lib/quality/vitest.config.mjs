import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const root = resolve(import.meta.dirname, '../..');
const shared = { root, resolve: { alias: { '@': root } } };
const anyKey = Buffer.alloc(32, 1).toString('base64');
const environment = {
  LOG_LEVEL: 'silent',
  NODE_ENV: 'test',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  DATA_KEYS: `1:${anyKey}`,
  LOOKUP_KEY: anyKey,
};
/** The safety tests share one portal, so that their order matters: it is the same everywhere, whatever their size and however long they took before. */
class InOrder extends BaseSequencer {
  async sort(files) {
    const ofSafety = ({ project }) => project.name === 'safety';
    const byName = (one, other) => (one.moduleId < other.moduleId ? -1 : 1);
    return [...(await super.sort(files.filter((file) => !ofSafety(file)))), ...files.filter(ofSafety).sort(byName)];
  }
}

const ignored = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**'];

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: InOrder },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          env: environment,
          // Not a measure of speed: a slow machine may take its time.
          testTimeout: 60_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.db.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          env: environment,
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          globalSetup: ['db/testing-setup.ts'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'safety',
          // Its keys are those of its portal.
          env: { LOG_LEVEL: 'silent', NODE_ENV: 'test' },
          include: ['e2e/safety/**/*.test.ts'],
          globalSetup: ['e2e/safety/portal.ts'],
          // One portal for all: a file that proves that nothing was written has it for itself.
          fileParallelism: false,
          // Not a measure of speed: a slow machine may take its time.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
