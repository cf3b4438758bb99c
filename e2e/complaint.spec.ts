import { type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { answer, atDesk, fill, send } from './support/complaints';
import { type people, signIn } from './support/sign-in';
import { test } from './support/test';

const photo = async () => ({
  name: '보도.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: '#6b7a5a' } })
    .withExif({ IFD3: { GPSLatitude: '35/1 9/1 0/1' } })
    .jpeg()
    .toBuffer(),
});

const svg = {
  name: '그림.png',
  mimeType: 'image/png',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
};

async function as(browser: Browser, who: keyof typeof people, script = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await signIn(page, who);
  return page;
}

test.describe('A complaint', () => {
  test('goes from a photo to an answer, comes back, and ends content', async ({ browser }) => {
    test.setTimeout(180_000);
    const resident = await as(browser, 'neighbour');
    await fill(resident, '경로당 앞 보도가 들렸습니다', { kind: '생활 불편', visibility: '모두에게 공개' });
    await resident.getByLabel('사진과 파일').setInputFiles(await photo());
    const number = await send(resident);
    await expect(resident.getByText('언제까지')).toBeVisible();

    const dong = await as(browser, 'dongOfficer');
    await atDesk(dong, number);
    await expect(dong.getByText('박*리').first()).toBeVisible();
    await dong.locator('summary', { hasText: '담당 정하기' }).click();
    await dong.getByLabel('어디로').selectOption({ label: '공원녹지과' });
    await dong.getByRole('button', { name: '보내기', exact: true }).click();
    await dong.waitForURL(/\/desk$/);

    const parks = await as(browser, 'parks');
    await atDesk(parks, number);
    await parks.locator('summary', { hasText: '보완 요청' }).click();
    await parks.getByRole('form', { name: '보완 요청' }).getByLabel('이유').fill('몇 번지 앞인지 알려 주세요.');
    await parks.getByRole('button', { name: '요청하기' }).click();
    await parks.waitForURL(/done=request_supplement/);

    await resident.goto(`/complaints/${number}`);
    await expect(resident.getByText('몇 번지 앞인지 알려 주세요.').first()).toBeVisible();
    await resident.getByLabel('답할 내용').fill('경로당 정문에서 왼쪽 세 번째 나무입니다.');
    await resident.getByRole('button', { name: '보완 보내기' }).click();
    await resident.waitForURL(/done=supplement/);

    await atDesk(parks, number);
    await parks.getByLabel('답변 내용').fill('다음 주에 뿌리를 정리하고 보도를 다시 깔겠습니다.');
    await parks.getByRole('button', { name: '답변 보내기' }).click();
    await parks.waitForURL(/done=answer/);

    await resident.goto(`/complaints/${number}`);
    await resident.getByRole('radio', { name: '매우 불만족' }).check();
    await resident.getByRole('button', { name: '점수 보내기' }).click();
    await resident.waitForURL(/done=rate/);
    await resident.getByLabel('풀리지 않은 것').fill('다음 주가 지났는데 그대로입니다.');
    await resident.getByRole('button', { name: '이유 보내기' }).click();
    await resident.waitForURL(/done=reopen/);

    await answer(parks, number, '공사를 마쳤습니다. 늦어서 죄송합니다.');
    await resident.goto(`/complaints/${number}`);
    await resident.locator('summary', { hasText: '답변을 받아들이고 마치기' }).click();
    await resident.getByRole('button', { name: '마칩니다' }).click();
    await resident.waitForURL(/done=close/);
    await expect(resident.getByRole('list', { name: '지나온 길' }).getByRole('listitem')).toHaveCount(10);

    const anyone = await (await browser.newContext()).newPage();
    await anyone.goto(`/complaints/${number}`);
    await expect(anyone.getByText('공사를 마쳤습니다. 늦어서 죄송합니다.')).toBeVisible();
    await expect(anyone.getByText('몇 번지 앞인지 알려 주세요.')).toHaveCount(0);
    const source = await anyone.getByRole('img', { name: /붙인 사진/ }).getAttribute('src');
    const image = await anyone.request.get(source ?? '');
    expect(image.headers()['content-type']).toBe('image/jpeg');
    // Caches on the way ask anew after minutes, or what is taken down would go on being shown.
    expect(image.headers()['cache-control']).toContain('max-age=300');
    expect((await sharp(await image.body()).metadata()).exif).toBeUndefined();
  });

  test('that is private does not exist for others, nor do its files', async ({ browser }) => {
    test.setTimeout(180_000);
    const title = `비공개로 알리는 일 ${Date.now()}`;
    const resident = await as(browser, 'neighbour');
    await fill(resident, title, { kind: '고충' });
    await expect(resident.getByRole('radio', { name: '나와 담당자만' })).toBeChecked();
    await resident.getByLabel('사진과 파일').setInputFiles(await photo());
    const number = await send(resident);
    await resident.goto(`/complaints/${number}`);
    const file = (await resident.getByRole('img', { name: /붙인 사진/ }).getAttribute('src')) ?? '';
    expect((await resident.request.get(file)).status()).toBe(200);
    expect((await resident.request.get(file)).headers()['cache-control']).toContain('no-store');

    const others = ['resident', 'linkedDongOfficer', 'hubOfficer', 'parks', 'mayor', 'admin'] as const;
    for (const who of others) {
      const page = await as(browser, who);
      expect((await page.goto(`/complaints/${number}`))?.status(), who).toBe(404);
      expect((await page.request.get(file)).status(), who).toBe(404);
      expect((await page.request.get(`/desk/complaints/${number}`)).status(), who).toBe(404);
      expect((await page.request.get(`/receipts/${number}`)).status(), who).toBe(404);
      await page.context().close();
    }
    const anyone = await (await browser.newContext()).newPage();
    expect((await anyone.goto(`/complaints/${number}`))?.status()).toBe(404);
    expect((await anyone.request.get(file)).status()).toBe(404);
    await anyone.goto(`/complaints?q=${encodeURIComponent(title)}`);
    await expect(anyone.getByText('찾는 민원이 없습니다')).toBeVisible();

    const dong = await as(browser, 'dongOfficer');
    expect((await atDesk(dong, number))?.status()).toBe(200);
    expect((await dong.request.get(file)).status()).toBe(200);
  });

  test('is filed, answered and rated without script', async ({ browser }) => {
    test.setTimeout(180_000);
    const resident = await as(browser, 'neighbour', false);
    await fill(resident, '재활용 모으는 날을 알고 싶습니다', { kind: '절차를 묻는 질의' });
    await resident.getByRole('button', { name: '보관하고 나중에 이어 쓰기' }).click();
    await expect(resident.getByText('쓰던 글을 불러왔습니다')).toBeVisible();
    await expect(resident.getByLabel('제목')).toHaveValue('재활용 모으는 날을 알고 싶습니다');
    await resident.getByLabel('내용', { exact: false }).first().fill('안내판에 12가3456이라고만 적혀 있습니다.');
    await resident.getByRole('button', { name: '민원 보내기' }).click();
    await resident.getByRole('checkbox', { name: /개인정보가 아닙니다/ }).check();
    const number = await send(resident);
    await expect(resident.getByText('담당자가 확인하면 모두에게 공개합니다', { exact: false })).toBeVisible();
    const anyone = await (await browser.newContext()).newPage();
    const seen = async () => (await anyone.request.get(`/complaints/${number}`)).status();
    expect(await seen()).toBe(404);

    const dong = await as(browser, 'dongOfficer', false);
    await atDesk(dong, number);
    await expect(dong.getByText('차량 번호')).toBeVisible();
    await dong.getByRole('button', { name: '개인정보가 아닙니다, 공개하기' }).click();
    await expect(dong.getByText('모두에게 공개했습니다.')).toBeVisible();
    expect(await seen()).toBe(200);
    await dong.getByRole('button', { name: '맡아서 처리 시작' }).click();
    await dong.getByLabel('답변 내용').fill('짧음');
    await dong.getByRole('button', { name: '답변 보내기' }).click();
    await expect(dong.getByText('10자 이상 적어 주십시오.').first()).toBeVisible();
    await expect(dong.getByLabel('답변 내용')).toHaveValue('짧음');
    await dong.getByLabel('답변 내용').fill('매주 화요일과 금요일 저녁 8시부터 모읍니다.');
    await dong.getByRole('button', { name: '답변 보내기' }).click();
    await expect(dong.getByText('답변을 전달했습니다.')).toBeVisible();

    await resident.goto(`/complaints/${number}`);
    await resident.getByRole('radio', { name: '매우 만족', exact: false }).first().check();
    await resident.getByRole('button', { name: '점수 보내기' }).click();
    await expect(resident.getByText('점수를 받았습니다. 고맙습니다.')).toBeVisible();
  });

  test('names every wrong field, loses nothing that was typed and answers 400', async ({ browser }) => {
    for (const script of [true, false]) {
      const page = await as(browser, 'resident', script);
      await page.goto('/complaints/new');
      await page.getByLabel('제목').fill('가'.repeat(101));
      await page.getByLabel('어디인가요').fill('경로당 앞');
      await page.getByLabel('사진과 파일').setInputFiles(svg);
      const answered = page.waitForResponse((r) => r.request().method() === 'POST' && r.status() === 400);
      await page.getByRole('button', { name: '민원 보내기' }).click();
      await answered;
      await expect(page.getByText('100자까지 적을 수 있습니다. 줄여 주십시오.').first()).toBeVisible();
      await expect(page.getByText('보기 가운데 하나를 골라 주십시오.').first()).toBeVisible();
      await expect(page.getByLabel('제목')).toHaveValue('가'.repeat(101));
      await expect(page.getByLabel('어디인가요')).toHaveValue('경로당 앞');
      await page.context().close();
    }
  });

  test('takes no picture that is none, and says which file', async ({ browser }) => {
    const page = await as(browser, 'neighbour');
    await fill(page, '그림을 붙여 봅니다', { kind: '생활 불편' });
    await page.getByLabel('사진과 파일').setInputFiles(svg);
    await page.getByRole('button', { name: '민원 보내기' }).click();
    await expect(page.getByText('그림.png', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('올릴 수 없는 종류의 파일입니다.', { exact: false }).first()).toBeVisible();
    await expect(page.getByLabel('제목')).toHaveValue('그림을 붙여 봅니다');
  });

  test('keeps a draft when the tab is closed, and forgets it once sent', async ({ browser }) => {
    const page = await as(browser, 'resident');
    await fill(page, '쓰다 만 글입니다', { kind: '건의' });
    await page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/complaints/new'));
    await page.goto('/complaints/new');
    await expect(page.getByLabel('제목')).toHaveValue('쓰다 만 글입니다');
    await send(page);
    await page.goto('/complaints/new');
    await expect(page.getByLabel('제목')).toHaveValue('');
  });

  test('tells an officer with an old page that the case moved on', async ({ browser }) => {
    test.setTimeout(180_000);
    const resident = await as(browser, 'neighbour');
    await fill(resident, '가로등이 깜박입니다', { kind: '생활 불편' });
    const number = await send(resident);
    const [first, second] = [await as(browser, 'dongOfficer'), await as(browser, 'dongOfficer')];
    for (const page of [first, second]) await atDesk(page, number);
    await first.getByRole('button', { name: '맡아서 처리 시작' }).click();
    await first.waitForURL(/done=start/);
    await second.getByRole('button', { name: '맡아서 처리 시작' }).click();
    await expect(second.getByRole('form').getByRole('alert')).toContainText('처리 중');
  });
});
