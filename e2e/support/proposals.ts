import { type Browser, expect, type Page } from '@playwright/test';
import { type people, signIn } from './sign-in';

/** A browser of one's own, signed in. Without script when `script` is false. */
export async function as(browser: Browser, who: keyof typeof people, script = true): Promise<Page> {
  const context = await browser.newContext({
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}

/** A title that no other test uses. */
export const aTitle = (about: string) => `${about} ${Math.random().toString(36).slice(2, 8)}`;

/** Fills in the form as a resident would. */
export async function write(page: Page, title: string): Promise<void> {
  await page.getByLabel('제목').fill(title);
  await page.getByLabel('무엇이 불편한가요').fill('골목 계단에 손잡이가 없어 어르신이 자주 넘어집니다.');
  await page.getByLabel('어떻게 바꾸면 좋을까요').fill('발산마을 계단 한쪽에 손잡이를 달아 주세요.');
  await page.getByLabel('무엇이 좋아지나요').fill('눈 오는 날에도 안심하고 다닐 수 있습니다.');
  await page.getByLabel('어느 동의 일인가요').selectOption({ label: '양3동' });
}

/** Files a proposal and answers with its number, as the receipt shows it. */
export async function file(page: Page, title: string): Promise<string> {
  await page.goto('/proposals/new');
  await write(page, title);
  await page.getByRole('button', { name: '제안 내기' }).click();
  await page.waitForURL(/\/receipts\/\d{4}-\d+$/);
  const number = /\d{4}-\d+$/.exec(page.url())?.[0] ?? '';
  await expect(page.locator('main')).toContainText(number);
  return number;
}

/** The officer of the dong makes it public. */
export async function publish(officer: Page, number: string): Promise<void> {
  await officer.goto(`/desk/proposals/${number}`);
  await officer.getByRole('button', { name: '공개하기' }).click();
  await expect(officer.getByText('공개 · 공감 받는 중').first()).toBeVisible();
}
