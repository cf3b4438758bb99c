import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe knows of WCAG 2.2 A and AA, on which KWCAG 2.2 is built, and its good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What keeps somebody from reading or using this page, as axe sees it. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The way that opens no page of its own for the results, and only what is said here: half the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], selectors: false })
    .withTags(rules)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
