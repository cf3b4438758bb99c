import { expect, type Page } from '@playwright/test';
import { signIn } from './support/sign-in';
import { test } from './support/test';

const digits = '4321';

async function text(phone: Page, words: string): Promise<void> {
  await phone.goto(`/demo/phone?phone=${digits}`);
  await phone.getByLabel('문자', { exact: true }).fill(words);
  await phone.getByRole('button', { name: '보내기' }).click();
  await expect(phone.getByText(words, { exact: true }).last()).toBeVisible();
}

async function hears(phone: Page, words: string | RegExp): Promise<void> {
  await expect(async () => {
    await phone.goto(`/demo/phone?phone=${digits}`);
    await expect(phone.getByText(words).last()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}

test('a text goes to the mayor and comes back as an answer; a poor mark opens it again', async ({ browser }) => {
  const phone = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await text(phone, '놀이터 그네 줄이 닳았습니다 😀');
  await hears(phone, /접수번호 \d{4}-\d{4}/);

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, 'mayor');
  await desk.goto('/desk/hotline');
  await desk.getByRole('link', { name: '놀이터 그네 줄이 닳았습니다' }).click();
  await expect(desk.getByText('010-0000-****')).toBeVisible();
  await desk.getByLabel('답 문자').fill('그네 줄을 오늘 새로 바꾸었습니다. 뷁');
  await expect(desk.getByText('옛 전화에서 안 보일 수 있는 글자: 뷁')).toBeVisible();
  await desk.getByText('문자로 답하기', { exact: true }).click();
  await desk.getByRole('button', { name: '문자 보내기' }).click();
  await expect(desk.getByText('답 문자를 보냅니다.')).toBeVisible();

  await hears(phone, '그네 줄을 오늘 새로 바꾸었습니다. 뷁');
  await text(phone, '2');
  await hears(phone, /다시라고 답하시면/);
  await text(phone, '다시');
  await hears(phone, /다시 살펴보겠습니다/);
  await desk.reload();
  await expect(desk.getByText('다시 열림')).toBeVisible();
});

test('nobody but the mayor’s office and the department opens a text', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'resident');
  expect((await page.goto('/desk/hotline'))?.status()).toBe(404);
  await signIn(page, 'dongOfficer');
  expect((await page.goto('/desk/hotline'))?.status()).toBe(404);
});
