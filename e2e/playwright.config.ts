import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const desktop = { width: 1280, height: 900 };

/** Run by `npm run test:e2e`, which starts a server and gives its address; BASE_URL points the tests to one that runs already. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve(process.env.DATA_DIR || '.data', 'test/browser'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    browserName: 'chromium',
    viewport: desktop,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    // A trace of every step makes each step slower, and the page as it was stands beside the error anyway: `npm run test:e2e -- --trace=retain-on-failure`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'desktop' }],
});
