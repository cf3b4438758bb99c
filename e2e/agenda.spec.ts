import { expect, type Page } from '@playwright/test';
import { answer, fill, send } from './support/complaints';
import { as, aTitle, file, publish } from './support/proposals';
import { test } from './support/test';

/** Opens a part of a working page that is folded away. */
const unfold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name }).click();

test('A voice rises from the dong through the hub to the district and comes back as a project', async ({ browser }) => {
  test.setTimeout(240_000);
  const stairs = aTitle('계단 손잡이를 두 줄로');
  const lights = aTitle('계단에 낮은 불을');
  const itemTitle = aTitle('밤에도 오르내리는 계단');

  const [hana, duri] = [await as(browser, 'resident'), await as(browser, 'neighbour')];
  const [first, second] = [await file(hana, stairs), await file(duri, lights)];
  const dong = await as(browser, 'dongOfficer');
  await publish(dong, first);
  await publish(dong, second);
  for (const number of [first, second]) {
    await duri.goto(`/proposals/${number}`);
    await duri.getByRole('button', { name: '나도 공감합니다' }).click();
    await expect(duri.locator('#support')).toHaveText('1 명');
  }

  await fill(duri, '계단 옆 가로등이 꺼졌습니다', { kind: '생활 불편', visibility: '모두에게 공개' });
  const complaint = await send(duri);
  await answer(dong, complaint, '오늘 오전에 전등을 갈았습니다. 다시 꺼지면 알려 주십시오.');
  await duri.goto(`/complaints/${complaint}`);
  await expect(duri.getByText('오늘 오전에 전등을 갈았습니다.').first()).toBeVisible();
  await duri.getByRole('radio', { name: '매우 만족', exact: false }).first().check();
  await duri.getByRole('button', { name: '점수 보내기' }).click();
  await expect(duri.getByText('점수를 받았습니다. 고맙습니다.')).toBeVisible();

  const hub = await as(browser, 'otherHubOfficer');
  await hub.goto('/desk/hub');
  await hub.getByRole('checkbox', { name: stairs }).check();
  await hub.getByRole('checkbox', { name: lights }).check();
  const writing = hub.getByRole('form', { name: '의제로 쓰기' });
  await writing.getByRole('button', { name: '의제 만들기' }).click();
  await expect(writing.getByText('꼭 적거나 골라 주십시오.').first()).toBeVisible();
  await expect(hub.getByRole('checkbox', { name: stairs })).toBeChecked();
  await writing.getByLabel('제목').fill(itemTitle);
  await writing.getByLabel('요약').fill('발산마을 계단에 손잡이와 낮은 불을 함께 놓습니다.');
  await writing.getByLabel('함께 올리는 이유').fill('같은 계단을 두 사람이 다르게 불편해합니다.');
  await writing.getByRole('button', { name: '의제 만들기' }).click();
  await hub.waitForURL(/\/desk\/agenda\/\d{4}-\d+$/);
  const item = /\d{4}-\d+$/.exec(hub.url())?.[0] ?? '';
  const head = hub.locator('main header').first();
  await expect(head.getByText('공감 1명')).toBeVisible();
  await expect(head.getByText('공감 2명')).toHaveCount(0);

  const stranger = await as(browser, 'resident');
  expect((await stranger.goto(`/agenda/${item}`))?.status()).toBe(404);
  const sending = hub.getByRole('form', { name: '구청에 올리기' });
  await sending.locator('summary').click();
  await sending.getByRole('button', { name: '구청에 올리기' }).click();
  await expect(hub.getByText('구청에 올라감').first()).toBeVisible();
  await hub.goto(`/proposals/${first}`);
  await expect(hub.getByRole('link', { name: itemTitle }).first()).toBeVisible();

  const planner = await as(browser, 'planner');
  await planner.goto('/desk?task=review');
  await planner.getByRole('link', { name: itemTitle }).click();
  const asking = planner.getByRole('form', { name: '부서에 의견 묻기' });
  await asking.getByLabel('도서관과').check();
  await asking.getByLabel('공원녹지과').check();
  await asking.getByLabel('물어볼 것').fill('이 방식으로 할 수 있는지 알려 주십시오.');
  await asking.getByRole('button', { name: '묻기' }).click();
  await expect(planner.getByText('부서 검토 중').first()).toBeVisible();

  const departments = [await as(browser, 'library'), await as(browser, 'parks')];
  for (const department of departments) {
    await department.goto('/desk?task=opinion');
    await department.getByRole('link', { name: itemTitle }).click();
    const answering = department.getByRole('form', { name: '의견 내기' });
    await answering.getByLabel('할 수 있음', { exact: true }).check();
    await answering.getByLabel('의견', { exact: false }).last().fill('올해 예산으로 두 곳부터 할 수 있습니다.');
    await answering.getByLabel('예상 비용').fill('12000000');
    await answering.getByRole('button', { name: '의견 보내기' }).click();
    await expect(answering).toHaveCount(0);
    await expect(department.getByText('1,200만 원').first()).toBeVisible();
  }

  await planner.reload();
  const preparing = planner.getByRole('form', { name: '결정안 쓰기' });
  await preparing.getByLabel('채택', { exact: true }).check();
  await preparing.getByLabel('결정 이유').fill('두 부서가 할 수 있다고 답했고 밤길이 안전해집니다.');
  await preparing.getByRole('button', { name: '결정안 저장하기' }).click();
  await expect(preparing.getByText('꼭 적거나 골라 주십시오.').first()).toBeVisible();
  await expect(preparing.getByLabel('결정 이유')).toHaveValue(/두 부서가/);
  await preparing.getByLabel('시행할 날').fill('2099-03-02');
  await preparing.getByLabel('맡을 부서').selectOption({ label: '도서관과' });
  await preparing.getByRole('button', { name: '결정안 저장하기' }).click();
  await expect(planner.getByText('내가 쓴 결정안입니다.')).toBeVisible();
  await expect(planner.getByRole('form', { name: '결정 공개하기' })).toHaveCount(0);
  await stranger.goto(`/agenda/${item}`);
  await expect(stranger.getByText('두 부서가 할 수 있다고')).toHaveCount(0);

  const publisher = await as(browser, 'secondPlanner');
  await publisher.goto('/desk?task=publish');
  await publisher.getByRole('link', { name: itemTitle }).click();
  const publishing = publisher.getByRole('form', { name: '결정 공개하기' });
  await publishing.locator('summary').click();
  await publishing.getByRole('button', { name: '결정 공개하기' }).click();
  await publisher.waitForURL(new RegExp(`/agenda/${item}$`));
  await expect(publisher.getByRole('heading', { name: '결정', exact: true })).toBeVisible();

  for (const number of [first, second]) {
    await stranger.goto(`/proposals/${number}`);
    await expect(stranger.getByText('채택').first()).toBeVisible();
  }
  await hana.goto('/me/notifications');
  await expect(hana.locator('main')).toContainText(stairs);

  await publisher.goto(`/desk/agenda/${item}`);
  await publisher.getByRole('link', { name: '시행방안 세우기' }).click();
  const planning = publisher.getByRole('form', { name: '시행방안 세우기' });
  await planning.getByLabel('끝나는 날').fill('2099-12-31');
  await planning.getByLabel('단계 1 할 일').fill('손잡이 달기');
  await planning.getByLabel('단계 1 언제까지').fill('2099-06-30');
  await planning.getByLabel('예산 1 금액').fill('12000000');
  await planning.getByRole('button', { name: '시행방안 저장하기' }).click();
  await publisher.waitForURL(/\/projects\/\d{4}-\d+$/);
  const project = /\d{4}-\d+$/.exec(publisher.url())?.[0] ?? '';

  const library = departments[0] as Page;
  await library.goto(`/desk/projects/${project}`);
  await library.getByRole('button', { name: '추진 시작하기' }).click();
  await expect(library.getByText('추진 중').first()).toBeVisible();
  const finishing = library.getByRole('form', { name: '사업 마치기' });
  await finishing.locator('summary').click();
  await finishing.getByRole('button', { name: '사업 마치기' }).click();
  await expect(finishing.getByText('아직 마치지 않은 단계가 있습니다.')).toBeVisible();
  const reaching = library.getByRole('form', { name: '손잡이 달기: 마침으로 적기' });
  await reaching.locator('summary').click();
  await reaching.getByLabel('무엇으로 알 수 있나요').fill('손잡이 두 줄을 달고 사진을 남겼습니다.');
  await reaching.getByRole('button', { name: '마침으로 적기' }).click();
  await expect(library.getByText('100%')).toBeVisible();
  await library.reload();
  await finishing.locator('summary').click();
  await finishing.getByRole('button', { name: '사업 마치기' }).click();
  await expect(library.getByText('지금 이 사업에서 할 일이 없습니다.')).toBeVisible();

  await stranger.goto(`/projects/${project}`);
  await expect(stranger.getByText('1단계 가운데 1단계 마침').first()).toBeVisible();
  await stranger.goto(`/proposals/${first}`);
  await expect(stranger.getByText('마침').first()).toBeVisible();
  await stranger.goto('/progress');
  await expect(stranger.getByRole('link', { name: '양3동' }).first()).toBeVisible();
  const mayor = await as(browser, 'mayor');
  await expect(mayor.getByRole('heading', { level: 1, name: /내 차례 \d+건/ })).toBeVisible();
  const admin = await as(browser, 'admin');
  await admin.goto('/desk/settings');
  await expect(admin.getByRole('heading', { level: 1 })).toBeVisible();
  const ledger = await stranger.request.get('/api/open-data/ledger');
  const steps = (await ledger.text()).split('\n').filter((line) => line.includes(`"${first}"`));
  expect(steps.map((line) => JSON.parse(line).step)).toEqual([
    'proposal.publish',
    'proposal.gather',
    'proposal.raise',
    'proposal.adopt',
    'proposal.plan',
    'proposal.start',
    'proposal.finish',
  ]);
});

test('A hub cannot gather what another officer was faster with', async ({ browser }) => {
  const title = aTitle('두 사람이 함께 누른 제안');
  const number = await file(await as(browser, 'resident'), title);
  await publish(await as(browser, 'dongOfficer'), number);
  const pages = [await as(browser, 'otherHubOfficer'), await as(browser, 'otherHubOfficer')];
  for (const page of pages) {
    await page.goto('/desk/hub');
    await page.getByRole('checkbox', { name: title }).check();
    await page.getByLabel('제목').fill(aTitle('함께 누른 의제'));
    await page.getByLabel('요약').fill('두 담당자가 함께 누른 의제입니다.');
    await page.getByLabel('함께 올리는 이유').fill('시험하려고 함께 올립니다.');
  }
  await Promise.all(pages.map((page) => page.getByRole('button', { name: '의제 만들기' }).click()));
  const won = await Promise.all(
    pages.map((page) =>
      Promise.race([
        page.waitForURL(/\/desk\/agenda\//).then(() => true),
        page
          .getByText('그사이 단계가 바뀌었습니다.')
          .waitFor()
          .then(() => false),
      ]),
    ),
  );
  expect(won.toSorted()).toEqual([false, true]);
});

test('An officer without a hub today is told why there is nothing to gather', async ({ browser }) => {
  const officer = await as(browser, 'dongOfficer');
  await officer.goto('/desk/hub');
  await expect(officer.getByText('오늘 거점동을 맡고 있지 않습니다')).toBeVisible();
});

test('A question folded away opens by keyboard alone', async ({ browser }) => {
  const planner = await as(browser, 'planner');
  await planner.goto('/desk?task=review');
  // The keys work from when the page has come alive, which nothing on it shows.
  await expect(async () => {
    await planner.keyboard.press('j');
    await expect(planner.locator('[data-desk] a:focus')).toBeVisible({ timeout: 500 });
  }).toPass();
  await planner.keyboard.press('Enter');
  await planner.waitForURL(/\/desk\/agenda\//);
  await unfold(planner, '거점동에 보완 요청하기');
  await expect(planner.getByRole('form', { name: '거점동에 보완 요청하기' }).getByLabel('이유')).toBeVisible();
});
