import { expect } from '@playwright/test';
import { as, aTitle, file, publish, write } from './support/proposals';
import { test } from './support/test';

test.describe('A proposal and the dong', () => {
  test('is filed, returned with a reason, filed again, published and supported', async ({ browser }) => {
    const author = await as(browser, 'neighbour');
    const title = aTitle('발산마을 계단에 손잡이를 달아 주세요');
    const number = await file(author, title);

    const officer = await as(browser, 'dongOfficer');
    await officer.goto(`/desk/proposals/${number}`);
    await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const returning = officer.getByRole('form', { name: '돌려보내기' });
    await returning.locator('summary').click();
    await returning.getByRole('button', { name: '돌려보내기' }).click();
    await expect(returning.getByRole('alert')).toContainText('이유를 적어 주십시오');
    await returning.getByLabel('이유').fill('어느 계단인지 적어 주세요.');
    await returning.getByRole('button', { name: '돌려보내기' }).click();
    await expect(officer.getByText('고쳐 달라고 돌려보냄').first()).toBeVisible();

    await author.goto(`/proposals/${number}`);
    await expect(author.getByText('어느 계단인지 적어 주세요.').first()).toBeVisible();
    await author.getByRole('link', { name: '고쳐서 다시 내기' }).click();
    await author.getByLabel('어떻게 바꾸면 좋을까요').fill('발산마을 108계단 오른쪽에 손잡이를 달아 주세요.');
    await author.getByRole('button', { name: '고쳐서 다시 내기' }).click();
    await expect(author.getByText('동에서 살펴보는 중').first()).toBeVisible();

    await publish(officer, number);

    const neighbour = await as(browser, 'resident');
    await neighbour.goto(`/proposals/${number}`);
    await expect(neighbour.getByText('발산마을 108계단 오른쪽에')).toBeVisible();
    await neighbour.getByRole('button', { name: '나도 공감합니다' }).click();
    await expect(neighbour.getByText('공감하셨습니다.')).toBeVisible();
    await expect(neighbour.locator('#support')).toHaveText('1 명');
    await neighbour.getByRole('button', { name: '공감 거두기' }).click();
    await expect(neighbour.locator('#support')).toHaveText('0 명');
  });

  test('does not exist for others before it is published', async ({ browser, page }) => {
    const author = await as(browser, 'neighbour');
    const number = await file(author, aTitle('아직 공개 전인 제안'));
    const stranger = await as(browser, 'resident');
    for (const reader of [page, stranger]) {
      const answer = await reader.goto(`/proposals/${number}`);
      expect(answer?.status()).toBe(404);
    }
    const elsewhere = await as(browser, 'linkedDongOfficer');
    expect((await elsewhere.goto(`/desk/proposals/${number}`))?.status()).toBe(404);
  });

  test('is merged with a similar one, and that is undone', async ({ browser }) => {
    const author = await as(browser, 'neighbour');
    const title = aTitle('골목 화단에 이름표를 달아 주세요');
    const [first, second] = [await file(author, title), await file(author, `${title} 둘`)];
    const officer = await as(browser, 'dongOfficer');
    await publish(officer, first);
    await publish(officer, second);
    await officer.getByRole('button', { name: `${first}에 합치기` }).click();
    await expect(officer.getByText('다른 제안과 함께').first()).toBeVisible();
    await officer.goto(`/proposals/${second}`);
    await officer.getByRole('link', { name: `함께 다루는 제안 ${first} 보기` }).click();
    await expect(officer.getByRole('heading', { name: '함께한 제안 1건' })).toBeVisible();
    await officer.goto(`/desk/proposals/${first}`);
    await officer.getByRole('button', { name: '되돌리기', exact: true }).click();
    await expect(officer.getByRole('heading', { name: '이 제안에 합친 제안' })).toBeHidden();
  });
});

test.describe('Without script', () => {
  test('a resident files, the officer publishes, another supports', async ({ browser }) => {
    const author = await as(browser, 'neighbour', false);
    const number = await file(author, aTitle('스크립트 없이 낸 제안'));
    const officer = await as(browser, 'dongOfficer', false);
    await publish(officer, number);
    const neighbour = await as(browser, 'resident', false);
    await neighbour.goto(`/proposals/${number}`);
    await neighbour.getByRole('button', { name: '나도 공감합니다' }).click();
    await expect(neighbour.locator('#support')).toHaveText('1 명');
    await expect(neighbour.getByRole('button', { name: '공감 거두기' })).toBeVisible();
  });

  test('a draft is kept, and similar proposals can be joined before filing', async ({ browser }) => {
    const author = await as(browser, 'neighbour', false);
    const title = aTitle('정류장 옆 그늘막을 늘려 주세요');
    const officer = await as(browser, 'dongOfficer', false);
    await publish(officer, await file(author, title));
    const resident = await as(browser, 'resident', false);
    await resident.goto('/proposals/new');
    await write(resident, title);
    await resident.getByRole('button', { name: '비슷한 제안 보기' }).click();
    const similar = resident.getByRole('listitem').filter({ hasText: title });
    await expect(similar).toBeVisible();
    await expect(resident.getByLabel('제목')).toHaveValue(title);
    await similar.getByRole('button', { name: '함께하기' }).click();
    await resident.goto('/proposals/new');
    await expect(resident.getByLabel('제목')).toHaveValue(title);
    await resident.getByRole('button', { name: '지우고 새로 쓰기' }).click();
    await expect(resident.getByLabel('제목')).toHaveValue('');
  });
});

test.describe('While writing', () => {
  test('a draft survives a closed tab, and similar proposals appear', async ({ browser }) => {
    const author = await as(browser, 'neighbour');
    const title = aTitle('놀이터 모래를 갈아 주세요');
    await publish(await as(browser, 'dongOfficer'), await file(author, title));
    const resident = await as(browser, 'resident');
    await resident.goto('/proposals/new');
    await resident.getByLabel('제목').pressSequentially(title.slice(0, 16));
    await expect(resident.getByRole('link', { name: title })).toBeVisible();
    await resident.getByLabel('무엇이 불편한가요').pressSequentially('아이들이 다칩니다.');
    await expect(resident.getByText('임시 저장했습니다')).toBeVisible();
    await resident.goto('/');
    await resident.goto('/proposals/new');
    await expect(resident.getByLabel('무엇이 불편한가요')).toHaveValue('아이들이 다칩니다.');
    await resident.getByRole('button', { name: '지우고 새로 쓰기' }).click();
    await expect(resident.getByLabel('무엇이 불편한가요')).toHaveValue('');
  });
});

test.describe('What bad input gets', () => {
  for (const script of [true, false])
    test(`each wrong field named, nothing typed lost, ${script ? 'with' : 'without'} script`, async ({ browser }) => {
      const page = await as(browser, 'neighbour', script);
      await page.goto('/proposals/new');
      await write(page, '가'.repeat(10_000));
      const title = page.getByLabel('제목');
      await title.evaluate((input: HTMLInputElement) => input.removeAttribute('maxlength'));
      await title.fill('가'.repeat(10_000));
      await page.getByLabel('무엇이 좋아지나요').fill('');
      const answered = script ? null : page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button', { name: '제안 내기' }).click();
      if (answered) expect((await answered).status()).toBe(400);
      await expect(page.getByText('100자까지 적을 수 있습니다.').first()).toBeVisible();
      await expect(page.getByText('꼭 적거나 골라 주십시오.').first()).toBeVisible();
      await expect(page.getByLabel('무엇이 불편한가요')).toHaveValue(/손잡이가 없어/);
      await expect(title).toHaveValue('가'.repeat(10_000));
    });

  test('a file that is not what it says is named by its field', async ({ browser }) => {
    const page = await as(browser, 'neighbour');
    await page.goto('/proposals/new');
    await write(page, aTitle('사진이 아닌 사진'));
    const evil = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<script>alert(1)</script>') };
    await page.getByLabel('사진과 파일').setInputFiles(evil);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: '제안 내기' }).click();
    expect((await answered).status()).toBe(400);
    await expect(page.getByText('올릴 수 없는 종류의 파일입니다.').first()).toBeVisible();
    await expect(page.getByLabel('무엇이 불편한가요')).toHaveValue(/손잡이가 없어/);
  });
});

test.describe('The list', () => {
  test('finds by words of two syllables and narrows by dong, with an address for every view', async ({ page }) => {
    await page.goto('/proposals');
    await page.getByRole('searchbox').fill('골목');
    await page.getByRole('button', { name: '찾기' }).click();
    await expect(page).toHaveURL(/q=%EA%B3%A8%EB%AA%A9/);
    await expect(page.getByRole('list', { name: '찾은 제안' }).getByRole('listitem').first()).toContainText('공감');
    await page.goto('/proposals?q=없는낱말이에요');
    await expect(page.getByText('조건에 맞는 제안이 없습니다')).toBeVisible();
  });

  test('speaks English around Korean content', async ({ page }) => {
    await page.goto('/en/proposals');
    await expect(page.getByRole('heading', { level: 1, name: 'Proposals' })).toBeVisible();
    const title = page.getByRole('list', { name: 'Proposals found' }).locator('[lang=ko]').first();
    await expect(title).toBeVisible();
  });
});
