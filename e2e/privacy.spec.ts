import { expect } from '@playwright/test';
import { signIn } from './support/sign-in';
import { test } from './support/test';

test('a resident sees what was agreed to, takes everything along, asks to be forgotten and thinks again', async ({
  page,
}) => {
  await signIn(page, 'neighbour');
  await page.goto('/me/privacy');
  await page.getByRole('button', { name: '알림에 동의하기' }).click();
  await expect(page.getByText('동의를 기록했습니다.')).toBeVisible();
  await expect(page.getByText('· 전화번호, 메일 주소 ·')).toBeVisible();
  await page.getByRole('button', { name: '동의 거두기' }).click();
  await expect(page.getByText('동의를 거두었습니다. 이제 이 목적으로 쓰지 않습니다.')).toBeVisible();

  const taken = await page.request.get('/api/me/data?as=json&lang=ko');
  expect(taken.headers()['content-disposition']).toContain('attachment');
  const { tables } = (await taken.json()) as { tables: { table: string; rows: Record<string, unknown>[] }[] };
  const rows = (name: string) => tables.find((each) => each.table === name)?.rows ?? [];
  expect(rows('member')).toMatchObject([{ legal_name: '박두리' }]);
  expect(rows('consent')).toContainEqual(expect.objectContaining({ purpose: 'messages' }));
  expect(await (await page.request.get('/api/me/data?as=html&lang=ko')).text()).toContain('<h2>동의</h2>');

  await page.getByText('지워 달라고 하기').click();
  await page.getByRole('button', { name: '내 정보 지우기' }).click();
  await expect(page.getByText('지워 달라는 요청을 받았습니다.')).toBeVisible();
  await page.getByRole('button', { name: '지우지 않기' }).click();
  await expect(page.getByText('요청을 거두었습니다. 아무것도 지우지 않습니다.')).toBeVisible();
});

test('what is kept about a person is handed to nobody else', async ({ page, request }) => {
  expect((await request.get('/api/me/data')).status()).toBe(404);
  await signIn(page, 'dongOfficer');
  expect((await page.request.get('/api/me/data')).status()).toBe(404);
  expect((await page.goto('/me/privacy'))?.status()).toBe(404);
});

test('an officer sees who is behind a case once, with a reason; the administrator reads of it, and is told when it is unusual', async ({
  browser,
}) => {
  const officer = await (await browser.newContext()).newPage();
  await signIn(officer, 'dongOfficer');
  await officer.locator('main a[href*="/desk/complaints/"]').first().click();
  await expect(officer.getByRole('heading', { level: 1 })).toBeVisible();
  // Others may have looked today as the same officer.
  for (let looks = 0; looks < 3; looks += 1) {
    await officer.getByText('가린 정보 보기').click();
    await officer.getByLabel('보는 이유').fill('전화로 답하려고 합니다');
    await officer.getByRole('button', { name: '이유를 남기고 보기' }).click();
    await expect(officer.getByText(/오늘 \d+번 더 볼 수 있습니다/)).toBeVisible();
    await officer.reload();
    await expect(officer.getByText(/오늘 \d+번 더/)).toHaveCount(0);
  }

  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, 'admin');
  await admin.goto('/desk');
  await admin.getByRole('link', { name: /평소와 다른 가린 정보 열람/ }).click();
  await expect(admin.getByText('같은 건을 하루에 세 번 보았습니다').first()).toBeVisible();
  await expect(admin.getByText(/오소담 \d+번/)).toBeVisible();
  await expect(admin.getByRole('row', { name: /쓰다 만 글/ })).toContainText('6개월');
  await admin.getByRole('button', { name: '모두 살펴봤습니다' }).click();
  await expect(admin.getByText('살펴봤다고 기록했습니다. 새로 생기면 다시 알립니다.')).toBeVisible();
  await expect(admin.getByText('같은 건을 하루에 세 번 보았습니다')).toHaveCount(0);
});
