import { type Browser, expect, type Page } from '@playwright/test';

/** The demo's phone: ordinary pages, so without script. */
export async function openPhone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

const show = (phone: Page, digits: string) => phone.goto(`/demo/phone?phone=${digits}`);

/** Texts the mayor from the number with these last four digits. */
export async function text(phone: Page, digits: string, words: string): Promise<void> {
  await show(phone, digits);
  const said = phone.getByRole('listitem').filter({ hasText: words });
  const before = await said.count();
  await phone.getByLabel('문자', { exact: true }).fill(words);
  await phone.getByRole('button', { name: '보내기' }).click();
  await expect(said).not.toHaveCount(before);
}

/** Looks at the phone again and again until these words are on it. */
export async function hears(phone: Page, digits: string, words: string | RegExp): Promise<void> {
  await again(
    () => show(phone, digits),
    () => phone.getByText(words).last().isVisible(),
  );
}

/** Opens a page that stands still until it shows what is waited for. */
export async function again(open: () => Promise<unknown>, shows: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await open();
    expect(await shows()).toBe(true);
  }).toPass({ intervals: [100, 150, 250, 500], timeout: 30_000 });
}
