import { expect } from '@playwright/test';
import { test } from './support/test';

test.describe('The dongs', () => {
  test('The map shows all 18 with their numbers, and says the same as a table', async ({ page }) => {
    await page.goto('/dongs');
    await expect(page.getByRole('heading', { level: 1, name: '우리 동' })).toBeVisible();
    const map = page.getByRole('figure');
    await expect(map.getByRole('link', { name: /진행 중인 제안 \d+건$/ })).toHaveCount(18);
    await expect(map.getByRole('link', { name: /^동천동, 거점동, / })).toBeVisible();
    await map.getByText('표로 보기').click();
    await expect(map.getByRole('table').getByRole('row')).toHaveCount(19);
  });

  test('Today’s zones are listed with their hubs; earlier groupings can be opened', async ({ page }) => {
    await page.goto('/dongs');
    await expect(page.getByRole('link', { name: /생활권$/ })).toHaveCount(4);
    await page.getByText('지난 묶음').click();
    await expect(page.getByRole('link', { name: '학습공동체' })).toBeVisible();
  });
});

test.describe('The page of a dong', () => {
  test('begins with what the dong stands for, its hub and what one can do here', async ({ page }) => {
    await page.goto('/dongs/yang3');
    await expect(page.getByRole('heading', { level: 1, name: '양3동' })).toBeVisible();
    await expect(page.getByText('청춘을 발산하는 추억과 예술마을').first()).toBeVisible();
    await expect(page.getByText('거점동은 풍암동입니다')).toBeVisible();
    await expect(page.getByRole('link', { name: '이 동에 제안하기' })).toHaveAttribute(
      'href',
      /\/proposals\/new\?dong=yang3$/,
    );
  });

  test('tells to which hub it belonged before', async ({ page }) => {
    await page.goto('/dongs/yang3');
    const history = page.getByRole('heading', { name: '묶음이 바뀐 기록' }).locator('xpath=ancestor::section');
    await expect(history.getByRole('listitem')).toHaveText([
      /행복한 생활권연계동2023년 8월 23일부터/,
      /지역활성화연계동2022년 10월 6일부터 2023년 8월 23일 전까지/,
    ]);
  });

  test('leads to its neighbours and to its zone', async ({ page }) => {
    await page.goto('/dongs/dongcheon');
    await page
      .getByRole('heading', { name: '이웃한 동' })
      .locator('xpath=ancestor::section')
      .getByRole('link', { name: '광천동' })
      .click();
    await expect(page).toHaveURL(/\/dongs\/gwangcheon$/);
    await expect(page.getByRole('heading', { level: 1, name: '광천동' })).toBeVisible();
    await page.getByRole('link', { name: '살기좋은 생활권' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '살기좋은 생활권' })).toBeVisible();
  });

  test('speaks English at /en', async ({ page }) => {
    await page.goto('/en/dongs/dongcheon');
    await expect(page.getByRole('heading', { level: 1, name: 'Dongcheon-dong' })).toBeVisible();
    await expect(page.getByText('Book village, reading together').first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('거점동');
  });

  test('of a dong that does not exist answers 404', async ({ page }) => {
    expect((await page.goto('/dongs/atlantis'))?.status()).toBe(404);
    expect((await page.goto('/zones/atlantis'))?.status()).toBe(404);
  });
});

test('A zone that has ended says so and shows the dongs it had', async ({ page }) => {
  await page.goto('/zones/learning');
  await expect(page.getByText('이 묶음은 2023년 8월 23일에 끝났습니다.')).toBeVisible();
  const dongs = page.getByRole('heading', { name: '이 생활권의 동' }).locator('xpath=ancestor::section');
  await expect(dongs.getByRole('listitem')).toHaveCount(5);
  await expect(dongs.getByRole('listitem').first()).toContainText('동천동거점동');
});

test('Every anonymous reader gets the same page', async ({ request }) => {
  const read = async () => (await (await request.get('/dongs/dongcheon')).text()).replace(/"[\w-]{21}"|nonce-\S+/g, '');
  expect(await read()).toBe(await read());
});
