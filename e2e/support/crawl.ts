import type { Page } from '@playwright/test';

/** Addresses that differ only in which case, dong or zone they are about are one kind of page. */
export function kindOf(path: string): string {
  return path
    .replace(/[?#].*$/, '')
    .replace(/\d{4}-\d+/g, ':number')
    .replace(/\/(dongs|zones)\/[^/]+/, '/$1/:slug')
    .replace(/\/\d+(?=\/|$)/g, '/:id');
}

/** Where this page leads within the portal, without files, feeds and things that happen. */
async function linksOf(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.filter((link) => !/^\/(api|_next)\//.test(link));
}

/**
 * Walks the portal from `starts` along links into `within`, one page of each kind, at most `limit` pages, and calls `look` on
 * each. Gives the kinds it saw. Pages that are not there lead nowhere.
 */
export async function walk(
  page: Page,
  starts: string[],
  { within, limit }: { within: RegExp; limit: number },
  look: (path: string, status: number) => Promise<void>,
): Promise<string[]> {
  const seen = new Set<string>();
  const queue = [...starts];
  while (queue.length > 0 && seen.size < limit) {
    const path = queue.shift() ?? '/';
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    const answer = await page.goto(path);
    await look(path, answer?.status() ?? 0);
    if (answer?.ok()) queue.push(...(await linksOf(page)).filter((link) => within.test(link)));
  }
  return [...seen];
}
