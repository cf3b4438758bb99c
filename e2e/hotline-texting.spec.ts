import { expect, type Page } from '@playwright/test';
import { hears, openPhone, text } from './support/phone';
import { signIn } from './support/sign-in';
import { test } from './support/test';

/** So that the test does not wait for the morning. */
async function textAtAnyHour(page: Page): Promise<void> {
  await signIn(page, 'admin');
  await page.goto('/desk/settings#quiet');
  await page.getByLabel('시작').fill('03:00');
  await page.getByLabel('끝', { exact: false }).last().fill('03:00');
  await page.getByRole('button', { name: '시간 저장하기' }).click();
  await expect(page.getByText('지금은 언제든 보냅니다.')).toBeVisible();
}

test('a proposal by text is completed, agreed to, published and supported by text; the answer is rated by a link', async ({
  browser,
}) => {
  const desk = await (await browser.newContext()).newPage();
  await textAtAnyHour(desk);

  const phone = await openPhone(browser);
  await text(phone, '5501', '제안 시장 입구에 긴 의자를 놓아 주세요');
  await hears(phone, '5501', /제안을 받았습니다/);

  await signIn(desk, 'mayor');
  await desk.goto('/desk/hotline');
  await desk.getByRole('link', { name: '제안 시장 입구에 긴 의자를 놓아 주세요' }).click();
  const form = desk.getByRole('form', { name: '제안으로 만들기' });
  await form.getByText('제안으로 만들기', { exact: true }).click();
  await form.getByLabel('동 ').selectOption({ label: '양3동' });
  await form.getByLabel('제목').fill('시장 입구 긴 의자');
  await form.getByLabel('무엇이 불편한가요').fill('장을 보고 쉴 곳이 없습니다.');
  await form.getByLabel('이런 점이 좋아집니다').fill('어르신이 쉬어 갑니다.');
  await form.getByRole('button', { name: '동의 묻기' }).click();
  await expect(desk.getByText('보낸 분의 동의를 기다립니다')).toBeVisible();

  await hears(phone, '5501', /제안으로 낼까요\?/);
  await text(phone, '5501', '1');
  await hears(phone, '5501', /제안을 냈습니다\. 번호 \d{4}-\d{4}/);
  const said = await phone
    .getByText(/제안을 냈습니다/)
    .last()
    .innerText();
  const number = /\d{4}-\d{4}/.exec(said)?.[0] ?? '';
  expect((await phone.goto(`/proposals/${number}`))?.status()).toBe(404);
  await desk.reload();
  await expect(desk.getByText('이 문자로 만든 제안')).toBeVisible();

  await signIn(desk, 'dongOfficer');
  await desk.goto(`/desk/proposals/${number}`);
  await desk.getByRole('button', { name: '공개하기' }).click();
  await expect(desk.getByText('공개 · 공감 받는 중').first()).toBeVisible();
  await hears(phone, '5501', /동에서 제안을 공개했습니다/);

  await text(phone, '5502', `공감 ${Number(number.split('-')[1])}`);
  await hears(phone, '5502', `제안 ${number}에 공감하셨습니다.`);
  await text(phone, '5502', `공감 ${number}`);
  await hears(phone, '5502', /이미 공감하셨습니다/);
  await phone.goto(`/proposals/${number}`);
  await expect(phone.getByText('문자 공감 1명은 본인 확인 전이어서 따로 셉니다')).toBeVisible();

  await text(phone, '5503', '보도블록이 들떠 있어요');
  await signIn(desk, 'mayor');
  await desk.goto('/desk/hotline');
  await desk.getByRole('link', { name: '보도블록이 들떠 있어요' }).click();
  await desk.getByText('전화로 답한 것 적기', { exact: true }).click();
  await desk.getByLabel('통화 내용').fill('오늘 손보겠다고 말씀드렸습니다.');
  await desk.getByRole('button', { name: '통화 남기기' }).click();
  await expect(desk.getByText('통화를 남겼습니다.')).toBeVisible();
  await hears(phone, '5503', /만족하셨나요/);
  await phone.getByRole('link', { name: /\/r\// }).last().click();
  await phone.getByRole('button', { name: '많이 아쉬움' }).click();
  await expect(phone.getByText('1점을 주셨습니다.')).toBeVisible();
  await phone.getByRole('button', { name: '다시 살펴 달라고 하기' }).click();
  await expect(phone.getByText('담당 부서와 부서장이 다시 살펴보고 있습니다')).toBeVisible();
});

test('two texts of one number are joined and taken apart, and spam is kept without a word', async ({ browser }) => {
  const phone = await openPhone(browser);
  await text(phone, '5511', '가로수가 쓰러졌어요');
  await text(phone, '5511', '그리고 불법 주차도 많아요');
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, 'mayor');
  await desk.goto('/desk/hotline');
  await desk.getByRole('link', { name: '가로수가 쓰러졌어요' }).click();
  await desk.getByText('문자 나누기', { exact: true }).click();
  await desk.getByLabel('그리고 불법 주차도 많아요').check();
  await desk.getByRole('button', { name: '나누기', exact: true }).click();
  await expect(desk.getByText('여기서 나눈 문자입니다')).toBeVisible();
  await desk.getByText('다른 문자와 합치기', { exact: true }).click();
  await desk.getByRole('button', { name: '합치기', exact: true }).click();
  await expect(desk.getByText('합쳤습니다. 먼저 온 문자의 기한이 이어집니다.')).toBeVisible();
  await expect(desk.getByRole('list', { name: '주고받은 문자' }).getByText('그리고 불법 주차도 많아요')).toBeVisible();
  await desk.getByRole('link', { name: '그리고 불법 주차도 많아요' }).click();
  await desk.getByRole('button', { name: '합친 것 되돌리기' }).click();
  await expect(desk.getByText('되돌렸습니다. 기한이 이어집니다.')).toBeVisible();

  await desk.getByText('스팸으로 옮기기', { exact: true }).first().click();
  await desk.getByLabel('이유').last().fill('같은 광고를 여러 번 보냅니다.');
  await desk.getByRole('button', { name: '스팸으로 옮기기' }).last().click();
  await expect(desk.getByText('스팸으로 옮겼습니다.').first()).toBeVisible();
});
