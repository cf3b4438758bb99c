import { expect, type Page } from '@playwright/test';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

/** The newest letter in the demo's box whose text has these words; letters take a moment to arrive. */
async function letterTo(page: Page, address: string, words: RegExp): Promise<string> {
  let text = '';
  await expect(async () => {
    await page.goto(`/demo/mail?to=${address}`);
    text = await page.locator('main').getByRole('listitem').filter({ hasText: words }).first().innerText();
  }).toPass();
  return text;
}

/** Somebody new who comes in by mail and agrees to be written to. */
async function join(page: Page, address: string): Promise<void> {
  await page.getByLabel(/휴대전화 번호 또는 전자우편/).fill(address);
  await page.getByRole('button', { name: '번호 받기' }).click();
  await page.waitForURL(/\/sign-in\/code/);
  const box = await page.context().newPage();
  const code = /\d{6}/.exec(await letterTo(box, address, /확인 번호/))?.[0] ?? '';
  await box.close();
  await page.getByLabel(/6자리 번호/).fill(code);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
  await page.waitForURL(/\/sign-in\/welcome/);
  await page.getByLabel(/^이름/).fill('한소식');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '시작하기' }).click();
}

/** The officer of Yang 3-dong puts a place in the directory. */
async function addPlace(officer: Page, name: string): Promise<void> {
  await officer.goto('/desk/places/new');
  const form = officer.getByRole('form', { name: '새 장소 올리기' });
  await form.getByLabel('이름').fill(name);
  await form.getByLabel('종류').selectOption({ label: '맨발길·산책로' });
  await form.getByLabel('어떤 곳인지').fill('계단 옆으로 난 짧은 흙길입니다.');
  await form.getByLabel('주소나 찾아오는 길').fill('발산마을 계단길 아래');
  await form.getByLabel('묻는 곳').fill('양3동 행정복지센터');
  await form.getByLabel('위도').fill('35.1600');
  await form.getByLabel('경도').fill('126.8900');
  await form.getByRole('button', { name: '저장하기' }).click();
  await officer.waitForURL(/\/desk\/places\/\d{4}-\d+$/);
}

test('A visitor follows a dong and a project on the way in, reads of a new place in one letter, and ends such letters by its link', async ({
  page,
  browser,
}) => {
  const address = `news-${Date.now()}@example.kr`;
  await page.goto('/dongs/yang3');
  await page.getByRole('link', { name: '소식 받기' }).click();
  await page.waitForURL(/\/sign-in/);
  await join(page, address);
  await page.waitForURL(/\/me\/follow/);
  await page.getByRole('button', { name: '소식 받기' }).click();
  await page.waitForURL(/\/dongs\/yang3$/);
  await expect(page.getByRole('button', { name: '소식 그만 받기' })).toBeVisible();

  await page.goto('/projects');
  await page.locator('main a[href^="/projects/2"]').first().click();
  await page.waitForURL(/\/projects\/\d{4}-\d+$/);
  await page.getByRole('button', { name: '소식 받기' }).click();
  await expect(page.getByRole('button', { name: '소식 그만 받기' })).toBeVisible();

  const name = aTitle('소식 흙길');
  const officer = await as(browser, 'dongOfficer');
  await addPlace(officer, name);
  const work = await officer.request.get('/api/desk/work');
  expect(work.headers()['content-disposition']).toContain('ollim-work-');
  expect((await page.request.get('/api/desk/work')).status()).toBe(404);

  await expect(async () => {
    await page.goto('/me/notifications/choices');
    await page.getByRole('button', { name: '모인 소식 지금 받기' }).click();
    await expect(page.getByText('모인 소식을 메일로 보냈습니다.')).toBeVisible();
  }).toPass();
  const letter = await letterTo(page, address, /새 소식/);
  expect(letter).toContain('양3동');
  expect(letter).toContain(name);

  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto(/http\S+\/unsubscribe\/\S+/.exec(letter)?.[0] ?? '');
  await stranger.getByRole('button', { name: '그만 받기' }).click();
  await expect(stranger.getByText('이제 이런 편지를 보내지 않습니다.')).toBeVisible();
  await stranger.getByRole('button', { name: '다시 받기' }).click();
  await expect(stranger.getByText('다시 보내 드립니다.')).toBeVisible();
});
