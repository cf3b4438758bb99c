import { expect, type Page } from '@playwright/test';
import { signIn } from './support/sign-in';
import { test } from './support/test';

test.describe('The progress board, with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every dong, and other things by its form', async ({ page }) => {
    await page.goto('/progress');
    await expect(page.getByRole('rowheader')).toHaveCount(18);
    await page.getByLabel('무엇을').selectOption('proposals');
    await page.getByLabel('받은 날, 처음').fill('2025-01-01');
    await page.getByRole('button', { name: '보기', exact: true }).click();
    await expect(page).toHaveURL(/what=proposals/);
    await expect(page.getByLabel('무엇을')).toHaveValue('proposals');
    await page.getByRole('link', { name: '종류별' }).click();
    await expect(page.getByRole('rowheader')).toHaveText(['동의 공개 결정', '구청의 채택 결정', '부서 의견']);
  });

  test('sorts by a number, up and down', async ({ page }) => {
    await page.goto('/progress?from=2025-01-01&to=2027-12-31');
    const received = async () => (await page.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
    await page.getByRole('link', { name: /^받음/ }).click();
    await expect(page.getByRole('columnheader', { name: /^받음/ })).toHaveAttribute('aria-sort', 'descending');
    expect(await received()).toEqual((await received()).toSorted((a, b) => b - a));
    await page.getByRole('link', { name: /^받음/ }).click();
    await expect(page.getByRole('columnheader', { name: /^받음/ })).toHaveAttribute('aria-sort', 'ascending');
  });

  test('leads from a number to its definition', async ({ page }) => {
    await page.goto('/en/progress');
    await page.getByRole('link', { name: /^Definition.*Median time$/ }).click();
    await expect(page).toHaveURL(/\/en\/progress\/definitions#median$/);
    await expect(page.locator('#median')).toContainText('the time the resident lived through');
  });

  test('gives every visitor the same, also for an address that nobody can read', async ({ request }) => {
    const answer = await request.get('/progress?what=%3Cscript%3E&by=&from=2026-02-30&to=never&sort=__proto__&sort=x');
    expect(answer.status()).toBe(200);
    expect(await answer.text()).not.toContain('<script>"');
  });
});

test('An administrator declares a day off and takes it back; a dong officer finds no such page', async ({ page }) => {
  await signIn(page, 'admin', '/desk/settings');
  await previewWorkingDay(page);
  await expect(page.getByRole('status').filter({ hasText: '쉬는 날로' })).toBeVisible();
  await page.getByRole('button', { name: '쉬는 날로 정하기' }).click();
  await expect(page.getByText('고칠 곳이 2군데 있습니다')).toBeVisible();
  await page.getByRole('textbox', { name: /^이름/ }).fill('구민의 날');
  await page.getByRole('textbox', { name: /^영어 이름/ }).fill('Residents day');
  await page.getByRole('button', { name: '쉬는 날로 정하기' }).click();
  const declared = page.getByRole('listitem').filter({ hasText: '구민의 날' });
  await declared.getByText('거두기').click();
  await declared.getByRole('button', { name: '일하는 날로 되돌리기' }).click();
  await expect(page.getByRole('status').filter({ hasText: '일하는 날로 되돌렸습니다' })).toBeVisible();
  await expect(declared).toHaveCount(0);

  await signIn(page, 'dongOfficer');
  expect((await page.goto('/desk/settings'))?.status()).toBe(404);
});

/** Chooses a day beyond every promise that runs now, and goes on to the first that is a working day. */
async function previewWorkingDay(page: Page): Promise<void> {
  for (let ahead = 200; ahead < 215; ahead++) {
    const day = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/desk/settings?day=${day}`);
    if (await page.getByRole('button', { name: '쉬는 날로 정하기' }).isVisible()) return;
  }
}
