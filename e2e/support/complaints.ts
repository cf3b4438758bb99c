import { expect, type Page } from '@playwright/test';

/** Fills in the form as a resident of 양3동 would. */
export async function fill(
  page: Page,
  title: string,
  choice: { kind: string; visibility?: string },
  address = '/complaints/new',
): Promise<void> {
  await page.goto(address);
  await page.getByRole('radio', { name: choice.kind }).check();
  await page.getByLabel('어느 동인가요').selectOption('양3동');
  await page.getByLabel('제목').fill(title);
  await page
    .getByLabel('내용', { exact: false })
    .first()
    .fill('가로수 뿌리가 올라와 보도가 들려 있습니다. 유모차가 지나가지 못합니다.');
  await page.getByLabel('어디인가요').fill('양3동 경로당 앞');
  if (choice.visibility) await page.getByRole('radio', { name: choice.visibility }).check();
}

/** Sends the form and answers with the number on the receipt. */
export async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: '민원 보내기' }).click();
  await page.waitForURL(/\/receipts\/\d{4}-\d+$/);
  await expect(page.getByRole('heading', { name: '접수했습니다' })).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

/** Opens the case at an officer's desk. */
export const atDesk = (page: Page, number: string) => page.goto(`/desk/complaints/${number}`);

/** Takes the case on and answers it in writing. */
export async function answer(page: Page, number: string, text: string): Promise<void> {
  await atDesk(page, number);
  await page.getByRole('button', { name: '맡아서 처리 시작' }).click();
  await page.waitForURL(/done=start/);
  await page.getByLabel('답변 내용').fill(text);
  await expect(page.getByRole('region', { name: '민원인에게 이렇게 보입니다' })).toContainText(text);
  await page.getByRole('button', { name: '답변 보내기' }).click();
  await page.waitForURL(/done=answer/);
}
