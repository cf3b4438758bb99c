import { expect, type Page } from '@playwright/test';
import { findings } from './support/axe';
import { walk } from './support/crawl';
import { signIn } from './support/sign-in';
import { test } from './support/test';

/** Text at 320 px must not need scrolling in two directions (WCAG 1.4.10). */
async function overflow(page: Page): Promise<number> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (size) await page.setViewportSize(size);
  return beyond;
}

/** Looks at every kind of page that this person can walk to. */
async function inspect(page: Page, starts: string[], within: RegExp): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|hydrat/i.test(message.text())) problems.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()} ${error.message}`));
  const kinds = await walk(page, starts, { within, limit: 100 }, async (path, status) => {
    if (status !== 200) problems.push(`${path} answers ${status}`);
    problems.push(...(await findings(page)).map((finding) => `${path} ${finding}`));
    const beyond = await overflow(page);
    if (beyond > 0) problems.push(`${path} is ${beyond} px too wide at 320 px`);
  });
  expect(kinds.length).toBeGreaterThan(1);
  return problems;
}

test('What nobody can read or name is found', async ({ page }) => {
  await page.setContent(
    '<html lang="ko"><title>t</title><main><h1>t</h1><img src="/x.png"><p style="color:#ddd">dim</p><input></main></html>',
  );
  const found = await findings(page);
  expect(found.map((finding) => finding.split(':')[0])).toEqual(['color-contrast', 'image-alt', 'label']);
});

test.describe('Every page that one can walk to is readable for everyone', () => {
  test.describe.configure({ mode: 'parallel', timeout: 600_000 });

  test('as a visitor, in Korean', async ({ page }) => {
    expect(await inspect(page, ['/', '/sign-in'], /^\/(?!en\b|desk|me)/)).toEqual([]);
  });

  test('as a visitor, in English and in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await inspect(page, ['/en'], /^\/en\b(?!\/desk|\/me)/)).toEqual([]);
  });

  test('as resident', async ({ page }) => {
    await signIn(page, 'resident');
    expect(await inspect(page, ['/me', '/proposals/new', '/complaints/new'], /^\/me\b/)).toEqual([]);
  });

  for (const role of ['dongOfficer', 'hubOfficer', 'library', 'planner', 'mayor', 'admin'] as const)
    test(`as ${role}`, async ({ page }) => {
      await signIn(page, role);
      // The pages of one's own are the same for every officer.
      const starts = role === 'dongOfficer' ? ['/desk', '/me'] : ['/desk'];
      expect(await inspect(page, starts, new RegExp(`^(${starts.join('|')})\\b`))).toEqual([]);
    });
});
