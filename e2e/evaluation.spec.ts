import { expect, type Page } from '@playwright/test';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

const task = '발밑이 보이는 계단길';

/** Opens the question of a verb, says why where it asks, and does it. */
async function verb(page: Page, name: string, reason?: string): Promise<void> {
  const form = page.getByRole('form', { name });
  await form.locator('summary').click();
  if (reason) await form.getByLabel('이유').fill(reason);
  await form.getByRole('button', { name }).click();
}

const mark = (page: Page, question: string, value: RegExp) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: value }).check();

test('A planner opens a round; a resident votes and thinks again; nobody knows before the end; the office answers', async ({
  browser,
}) => {
  const title = aTitle('계단길 시민평가');
  const planner = await as(browser, 'planner');
  await planner.goto('/desk/evaluations/new');
  const form = planner.getByRole('form', { name: '새 평가 준비하기' });
  await form.getByLabel('이름').first().fill(title);
  await form.getByLabel('무엇을 왜 평가하는지').fill('새로 놓은 바닥 조명이 쓸 만한지 함께 평가합니다.');
  await form.getByLabel('시작하는 때').fill('2026-01-05T09:00');
  await form.getByLabel('끝나는 때').fill('2099-01-05T18:00');
  await form.getByRole('checkbox', { name: task }).check();
  await form.getByLabel('기준 1 이름').fill('달라진 정도');
  await form.getByLabel('기준 1 묻는 말').fill('밤길이 나아졌습니까?');
  await form.getByLabel('기준 1 비중').fill('60');
  await form.getByLabel('기준 2 이름').fill('알림');
  await form.getByLabel('기준 2 묻는 말').fill('알기 쉽게 알려 주었습니까?');
  await form.getByLabel('기준 2 비중').fill('30');
  await form.getByRole('button', { name: '저장하기' }).click();
  await expect(form.getByText('지금은 90입니다.').first()).toBeVisible();
  await form.getByLabel('기준 2 비중').fill('40');
  await form.getByRole('button', { name: '저장하기' }).click();
  await planner.waitForURL(/\/desk\/evaluations\/\d{4}-\d+$/);
  const number = planner.url().split('/').at(-1) ?? '';
  await verb(planner, '평가 열기');
  await expect(planner.getByText('표는 잠겨 있습니다')).toBeVisible();

  const resident = await as(browser, 'resident');
  await resident.goto(`/evaluations/${number}`);
  await resident.getByRole('link', { name: '평가하기' }).click();
  await mark(resident, '밤길이 나아졌습니까?', /^5/);
  await mark(resident, '알기 쉽게 알려 주었습니까?', /^5/);
  await resident.getByLabel('남기고 싶은 말').fill('이제 밤에도 무섭지 않습니다.');
  await resident.getByRole('button', { name: '저장하고 다음으로' }).click();
  await expect(resident.getByText('모든 과제를 마쳤습니다')).toBeVisible();
  await resident.getByRole('link', { name: '바꾸기' }).click();
  await mark(resident, '밤길이 나아졌습니까?', /^3/);
  await resident.getByRole('button', { name: '저장하고 다음으로' }).click();
  await expect(resident.getByText(/내 점수 3\.80?/)).toBeVisible();
  await resident.getByRole('link', { name: '바꾸기' }).click();
  await resident.getByLabel('남기고 싶은 말').fill('조금 늦게 적은 말입니다.');

  await planner.reload();
  await expect(planner.getByText('이제 밤에도 무섭지 않습니다.')).toBeVisible();
  await planner.getByRole('button', { name: '싣기', exact: true }).click();
  await expect(planner.getByText('살펴볼 말이 없습니다.')).toBeVisible();
  await verb(planner, '지금 마치기', '시험 삼아 연 평가를 마칩니다.');
  await expect(planner.getByRole('form', { name: '결과 공개하기' })).toBeVisible();
  await resident.getByRole('button', { name: '저장하고 다음으로' }).click();
  await expect(resident.getByText('평가가 끝났습니다. 적은 내용은 아래에').first()).toBeVisible();
  await expect(resident.getByLabel('남기고 싶은 말')).toHaveValue('조금 늦게 적은 말입니다.');

  await verb(planner, '결과 공개하기');
  const answer = planner.getByRole('listitem').filter({ hasText: task });
  await answer.locator('summary').click();
  const reply = planner.getByRole('form', { name: `결과에 답하기: ${task}` });
  await reply.getByLabel('결과에 대한 답').fill('읽었습니다. 밝기를 다시 살피겠습니다.');
  await reply.getByLabel('다음 평가까지 바꿀 것').fill('어두운 세 곳의 조명을 바꾸겠습니다.');
  await reply.getByRole('button', { name: '답을 공개하기' }).click();
  await expect(planner.getByRole('form', { name: `결과에 답하기: ${task}` })).toHaveCount(0);
  await resident.goto(`/evaluations/${number}`);
  await expect(resident.getByText('평가한 사람이 5명보다 적어 수를 밝히지 않습니다.')).toBeVisible();
  await expect(resident.getByText('어두운 세 곳의 조명을 바꾸겠습니다.')).toBeVisible();
});
