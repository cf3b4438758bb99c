import { expect } from '@playwright/test';
import { hears, openPhone, text } from './support/phone';
import { signIn } from './support/sign-in';
import { test } from './support/test';

const digits = '4321';

test('a text goes to the mayor and comes back as an answer; a poor mark opens it again', async ({ browser }) => {
  const phone = await openPhone(browser);
  await text(phone, digits, '놀이터 그네 줄이 닳았습니다 😀');
  await hears(phone, digits, /접수번호 \d{4}-\d{4}/);

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

  await hears(phone, digits, '그네 줄을 오늘 새로 바꾸었습니다. 뷁');
  await text(phone, digits, '2');
  await hears(phone, digits, /다시라고 답하시면/);
  await text(phone, digits, '다시');
  await hears(phone, digits, /다시 살펴보겠습니다/);
  await desk.reload();
  await expect(desk.getByText('다시 열림')).toBeVisible();
});
