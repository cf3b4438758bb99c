import { test as base } from '@playwright/test';

/** Playwright’s own `test`, which leaves nothing open behind it: the browser is shared, and whoever is still signed in there keeps asking for news. */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
