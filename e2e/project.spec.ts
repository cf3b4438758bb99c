import { expect } from '@playwright/test';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

const head = '분야,기관,과제 이름,내용,시작하는 날,끝나는 날,시비 2026,단계 1,단계 1 기한,단계 2,단계 2 기한';
const row = (title: string, institution: string, won: string) =>
  `문화·여가환경 조성,${institution},${title},밤에도 안심하고 걷는 길을 만듭니다.,2026-01-05,2099-11-30,${won},길 고르기,2026-03-02,불 밝히기,2099-03-02`;

test('A planner corrects a spreadsheet and applies it; the institution reports on its task and nobody else does; residents see both', async ({
  browser,
}) => {
  const [own, others] = [aTitle('밤길'), aTitle('품앗이')];
  const planner = await as(browser, 'planner');
  const upload = async (...rows: string[]) => {
    await planner.goto('/desk/projects/import');
    const form = planner.getByRole('form', { name: '스프레드시트로 들여오기' });
    const buffer = Buffer.from(['\uFEFF', [head, ...rows].join('\n')].join(''));
    await form.getByLabel('파일').setInputFiles({ name: '과제.csv', mimeType: 'text/csv', buffer });
    await form.getByRole('button', { name: '무엇이 바뀌는지 보기' }).click();
    await planner.waitForURL(/\/desk\/projects\/import\/\d+$/);
  };
  await upload(row(own, '광주관광공사', '3000000'), row(others, '없는재단', '-5'));
  const faults = planner.getByRole('region', { name: '고쳐야 할 칸' });
  await expect(faults.getByRole('row', { name: /3번째 줄 기관 없는재단 모르는 기관입니다/ })).toBeVisible();
  await expect(faults.getByRole('row', { name: /3번째 줄 시비 2026 -5 금액은 0보다/ })).toBeVisible();
  await expect(planner.getByRole('button', { name: '이대로 적용하기' })).toHaveCount(0);
  const good = [row(own, '광주관광공사', '3000000'), row(others, '광주여성가족재단', '5000000')];
  await upload(...good);
  await expect(planner.getByText('새로 2 · 바뀜 0 · 그대로 0 · 오류 0')).toBeVisible();
  await planner.locator('summary', { hasText: '이대로 적용하기' }).click();
  await planner.getByRole('button', { name: '이대로 적용하기' }).click();
  await expect(planner.getByText('과제 2개를 올리거나 바꿨습니다')).toBeVisible();
  await upload(...good);
  await expect(planner.getByText('바뀔 것이 없습니다')).toBeVisible();

  const officer = await as(browser, 'institution');
  await officer.goto('/desk/projects');
  await expect(officer.getByRole('link', { name: others })).toHaveCount(0);
  await officer.getByRole('link', { name: own }).click();
  await officer.waitForURL(/\/desk\/projects\/\d{4}-\d+$/);
  const task = new URL(officer.url()).pathname.split('/').at(-1) ?? '';
  await officer.getByRole('button', { name: '추진 시작하기' }).click();
  await expect(officer.getByText('추진 중').first()).toBeVisible();
  const milestone = officer.getByRole('form', { name: '길 고르기: 마침으로 적기' });
  await milestone.locator('summary').click();
  await milestone.getByLabel('무엇으로 알 수 있나요').fill('주민과 함께 걸어 보고 두 길을 골랐습니다.');
  await milestone.getByRole('button', { name: '마침으로 적기' }).click();
  await expect(officer.getByText('주민과 함께 걸어 보고 두 길을 골랐습니다.')).toBeVisible();

  const stranger = await as(browser, 'otherInstitution');
  for (const path of [`/desk/projects/${task}`, `/desk/projects/${task}/edit`, '/desk/projects/import'])
    expect((await stranger.request.get(path)).status(), path).toBe(404);

  const resident = await as(browser, 'resident');
  await resident.goto('/projects/tasks?institution=tourism');
  await expect(resident.getByText('27개 중 21개만 알려짐')).toBeVisible();
  const line = resident.getByRole('listitem').filter({ has: resident.getByRole('link', { name: own }) });
  await expect(line).toContainText('2단계 가운데 1단계 마침');
  await expect(line).toContainText('다음: 불 밝히기');
  await line.getByRole('link', { name: own }).click();
  const steps = resident.getByRole('list', { name: '지나온 길' }).getByRole('listitem');
  await expect(steps.first()).toContainText('단계를 마쳤습니다');
  await expect(steps.first()).toContainText('광주관광공사');
  const table = await resident.request.get('/api/open-data/tasks?institution=tourism');
  expect(await table.text()).toContain(own);
});
