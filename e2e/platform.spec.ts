import { expect } from '@playwright/test';
import { test } from './support/test';

test('The portal says that it is well', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});

test('An address that does not exist answers 404 with a page, in both languages', async ({ page }) => {
  for (const path of ['/no-such-page', '/en/no-such-page']) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('A page cannot be framed or sniffed, and says nothing about its making', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('Every anonymous reader gets the same bytes, whoever they say they are', async ({
  playwright,
  baseURL,
  request,
}) => {
  const numbers = async (list: string) => /\/(\d{4}-\d+)/.exec(await (await request.get(`/${list}`)).text())?.[1] ?? '';
  const cases = await Promise.all(
    ['proposals', 'complaints', 'agenda', 'projects'].map(async (list) => `/${list}/${await numbers(list)}`),
  );
  const pages = [
    '/',
    '/en',
    '/dongs',
    '/dongs/dongcheon',
    '/proposals',
    '/complaints',
    '/agenda',
    '/projects',
    '/progress',
    '/ledger',
    ...cases,
  ];
  const others = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    userAgent: 'Mozilla/5.0 (another reader)',
    extraHTTPHeaders: { 'accept-language': 'en', 'x-forwarded-for': '203.0.113.9' },
  });
  for (const page of pages) {
    const first = await request.get(page);
    expect(first.status(), page).toBe(200);
    expect(first.headers()['set-cookie'], page).toBeUndefined();
    // Other tests write meanwhile: a page that was the same before and after has to be the same for the other reader in between.
    for (let quiet = 0, tries = 0; quiet < 2; tries++) {
      expect(tries, `${page} never stands still`).toBeLessThan(20);
      const before = await (await request.get(page)).text();
      const between = await (await others.get(page)).text();
      const after = await (await request.get(page)).text();
      if (after !== before) continue;
      expect(between, page).toBe(before);
      quiet += 1;
    }
  }
});
