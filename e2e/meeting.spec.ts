import { expect } from '@playwright/test';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

/** The day in Seoul, as a date field takes it. */
const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

test('A hub calls a meeting about an agenda item, writes the minutes, and a task becomes a milestone; everyone reads it', async ({
  browser,
}) => {
  const title = aTitle('성장하는 생활권 의제 회의');
  const task = aTitle('안내문 만들기');
  const hub = await as(browser, 'hubOfficer');
  await hub.goto('/desk/meetings/new');
  const form = hub.getByRole('form', { name: '회의 알리기' });
  await form.getByLabel('회의 이름').fill(title);
  await form.getByLabel(/^날/).fill(today());
  await form.getByLabel(/^시작/).fill('00:10');
  await form.getByLabel(/^끝/).fill('00:00');
  await form.getByLabel(/^곳/).fill('2층 회의실');
  await form.getByLabel('무엇을 이야기하는지').fill('의제를 어떻게 시작할지 이야기합니다.');
  const item = form
    .getByRole('group', { name: /의제에서 고르기/ })
    .getByRole('checkbox')
    .first();
  await item.check();
  const number = await item.inputValue();
  await form.getByRole('button', { name: '회의 알리기' }).click();
  await expect(form.getByText('끝이 시작보다 앞섭니다.').first()).toBeVisible();
  await form.getByLabel(/^시작/).fill('00:00');
  await form.getByLabel(/^끝/).fill('00:01');
  await form.getByRole('button', { name: '회의 알리기' }).click();
  await hub.waitForURL(/done=announce/);

  await hub.getByRole('button', { name: '회의를 열었다고 적기' }).click();
  const minutes = hub.getByRole('form', { name: '회의록 쓰기' });
  await minutes.getByLabel('회의록').fill('주민의 이야기를 먼저 듣고 정했습니다.');
  await minutes
    .getByLabel(/^정한 것/)
    .first()
    .fill('봄에 시작합니다.');
  await minutes.getByLabel('할 일', { exact: true }).first().fill(task);
  await minutes.getByLabel('기한').first().fill('2099-03-02');
  await minutes.getByRole('button', { name: '회의록 저장하기' }).click();
  await hub.waitForURL(/done=write/);

  const neighbour = await as(browser, 'neighbour');
  await neighbour.goto('/meetings?zone=growing');
  await neighbour.getByRole('link', { name: title }).click();
  await expect(neighbour.getByText('회의록은 정리하는 대로 여기에 공개합니다.')).toBeVisible();
  await expect(neighbour.getByText('봄에 시작합니다.')).toHaveCount(0);

  const publishing = hub.getByRole('form', { name: '회의록 공개하기' });
  await publishing.getByText('회의록 공개하기').first().click();
  await publishing.getByRole('button', { name: '회의록 공개하기' }).click();
  await hub.waitForURL(/done=publish/);

  const planner = await as(browser, 'planner');
  await planner.goto(hub.url().replace(/\?.*/, ''));
  await planner.getByText('사업의 단계로 올리기').first().click();
  const raising = planner.getByRole('form', { name: `사업의 단계로 올리기: ${task}` });
  await raising.getByLabel(/^사업/).selectOption({ index: 1 });
  await raising.getByRole('button', { name: '사업의 단계로 올리기' }).click();
  await expect(planner.getByText('사업의 단계가 되었습니다')).toBeVisible();

  await neighbour.reload();
  await expect(neighbour.getByText('봄에 시작합니다.')).toBeVisible();
  const calendar = await neighbour.request.get(`/api/meetings/${neighbour.url().split('/').at(-1)}`);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect((await calendar.text()).replaceAll('\r\n\t', '')).toContain(`SUMMARY:${title}`);
  const feed = await (await neighbour.request.get('/api/meetings')).text();
  expect(feed).toContain('STATUS:CANCELLED');
  await neighbour.getByRole('listitem').filter({ hasText: task }).getByRole('link').click();
  await expect(neighbour.getByText(task).first()).toBeVisible();
  await neighbour.goto(`/agenda/${number}`);
  await expect(neighbour.getByRole('link', { name: title })).toBeVisible();
});
