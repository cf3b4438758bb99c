import { expect } from '@playwright/test';
import { as } from './support/proposals';
import { test } from './support/test';

test('One planner enters a score, another publishes it; its dong says what it does about it, and everyone reads both', async ({
  browser,
}) => {
  const planner = await as(browser, 'planner');
  await planner.goto('/desk/scores/new');
  const form = planner.getByRole('form', { name: '점수 적기' });
  await form.getByLabel('잰 방법').selectOption({ label: '친절도 조사 (2023년)' });
  await form.getByLabel('기관').selectOption({ label: '양3동' });
  await form.getByLabel('첫날').fill('2024-01-01');
  await form.getByLabel('마지막 날').fill('2024-06-30');
  await form.getByLabel('점수 (100점 만점)').fill('84.5');
  await form.getByLabel('잰 곳의 수').fill('2');
  await form.getByLabel('출처').fill('자체 점검');
  await form.getByRole('button', { name: '저장하기' }).click();
  await expect(form.getByText('한 기관의 점수는 잰 곳이 1곳입니다.').first()).toBeVisible();
  await form.getByLabel('잰 곳의 수').fill('1');
  await form.getByRole('button', { name: '저장하기' }).click();
  await planner.waitForURL(/\/desk\/scores\/\d{4}-\d+$/);
  await expect(planner.getByText('다른 담당자가 공개합니다.')).toBeVisible();
  const number = planner.url().split('/').at(-1) ?? '';

  const second = await as(browser, 'secondPlanner');
  await second.goto(`/desk/scores/${number}`);
  const publish = second.getByRole('form', { name: '공개하기' });
  await publish.locator('summary').click();
  await publish.getByRole('button', { name: '공개하기' }).click();
  await expect(second.getByRole('link', { name: '공개된 모습 보기' })).toBeVisible();

  const officer = await as(browser, 'dongOfficer');
  await officer.goto(`/desk/scores/${number}`);
  await officer.locator('summary', { hasText: '할 일 더하기' }).click();
  const promise = officer.getByRole('form', { name: '할 일 더하기' });
  await promise.getByLabel('할 일').fill('들어오시는 분께 먼저 인사하기');
  await promise.getByLabel('언제까지').fill('2099-03-02');
  await promise.getByRole('button', { name: '할 일 더하기' }).click();
  await expect(officer.getByText('들어오시는 분께 먼저 인사하기').first()).toBeVisible();

  await planner.goto('/scores?office=yang3');
  await planner.getByRole('link', { name: /2024년 1월 1일/ }).click();
  await expect(planner.getByText('84.5').first()).toBeVisible();
  await expect(planner.getByText('들어오시는 분께 먼저 인사하기').first()).toBeVisible();

  const resident = await as(browser, 'resident');
  await resident.goto(`/search?q=${encodeURIComponent('친절도 양3동 자체 점검')}`);
  await resident.getByRole('link', { name: /양3동 \(2024-01-01/ }).click();
  await resident.getByRole('button', { name: '소식 받기' }).click();
  await expect(resident.getByRole('button', { name: '소식 그만 받기' })).toBeVisible();
});
