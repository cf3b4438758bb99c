import { expect, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { signIn } from './support/sign-in';
import { test } from './support/test';

/** Says at the office's provider who there is. */
async function providerKnows(people: Record<string, object>): Promise<void> {
  await fetch(`${process.env.OFFICE_PROVIDER}/people`, { method: 'POST', body: JSON.stringify(people) });
}

async function signInAtOffice(page: Page, who: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: '통합 로그인으로 들어가기' }).click();
  await page.getByRole('link', { name: who }).click();
}

const list = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const header = '직원번호,이름,역할,소속,시작일,마지막날,팀장';

test('An administrator imports a list, the officer comes in by the office’s provider with a second factor, and loses the power at once', async ({
  page,
  browser,
}) => {
  const run = String(Date.now()).slice(-7);
  const [staffNo, name] = [`E${run}`, `나라온${'가나다라마바사아자차'[Number(run.slice(-1))]}`];

  await test.step('a list with a wrong line changes nothing and says which line', async () => {
    await signIn(page, 'admin', '/desk/staff/import');
    const lines = [header, `${staffNo},${name},동 담당자,양3동,,,`, `X${run},=1+1,구청장,,,,`];
    await page.getByLabel(/CSV 파일/).setInputFiles(list('wrong.csv', lines.join('\n')));
    await page.getByRole('button', { name: '무엇이 바뀌는지 보기' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '이렇게 바뀝니다' })).toBeVisible();
    await expect(page.getByText('3번째 줄')).toBeVisible();
    await expect(page.getByRole('button', { name: '이대로 적용하기' })).toHaveCount(0);
  });

  await test.step('the right list shows what would change, and then does it', async () => {
    await page.goto('/desk/staff/import');
    const lines = [header, `${staffNo},${name},동 담당자,양3동,,,`];
    await page.getByLabel(/CSV 파일/).setInputFiles(list('right.csv', lines.join('\n')));
    await page.getByRole('button', { name: '무엇이 바뀌는지 보기' }).click();
    await expect(page.getByText('새로 2 · 바뀜 0 · 끝남 0 · 그대로 0 · 오류 0')).toBeVisible();
    await page.locator('summary', { hasText: '이대로 적용하기' }).click();
    await page.getByRole('button', { name: '이대로 적용하기' }).click();
    await expect(page.getByText('적용했습니다. 2가지가 바뀌었습니다.')).toBeVisible();
  });

  const context = await browser.newContext();
  const officer = await context.newPage();
  await test.step('a stranger is refused at the office’s provider’s word, and no account is made', async () => {
    await providerKnows({
      [`stranger-${run}`]: { name: '모르는이', employee_number: `Z${run}`, groups: ['ollim-planning'] },
      [`officer-${run}`]: { name, employee_number: staffNo, groups: [] },
    });
    await signInAtOffice(officer, `stranger-${run}`);
    await expect(officer.getByText('직원 명부에 없는 분입니다. 계정은 만들지 않았습니다.')).toBeVisible();
  });

  await test.step('the officer sets a second factor before anything else, and then has a desk', async () => {
    await context.clearCookies();
    await signInAtOffice(officer, `officer-${run}`);
    await expect(officer).toHaveURL(/\/sign-in\/second-factor\?/);
    await officer.getByRole('button', { name: '인증 앱 연결하기' }).click();
    await expect(officer.getByRole('img', { name: '인증 앱으로 읽는 그림' })).toBeVisible();
    const secret = (await officer.locator('[data-secret]').innerText()).replace(/\s/g, '');
    await officer.getByLabel('복구 번호를 적어 두었습니다').check();
    await officer.getByLabel(/앱에 보이는 여섯 자리 번호/).fill(new TOTP({ secret }).generate());
    await officer.getByRole('button', { name: '연결 마치기' }).click();
    await expect(officer.getByRole('banner')).toContainText(`${name} ·`);
    await officer.goto('/desk/account');
    await expect(officer.locator('main')).toContainText('양3동');
  });

  await test.step('the charge is ended, and the officer’s next page has lost it', async () => {
    await page.goto(`/desk/staff?q=${staffNo}`);
    await page.getByRole('link', { name }).click();
    const ending = page.locator('form', { hasText: '언제까지 맡나요?' });
    await ending.locator('summary').click();
    await ending.getByLabel('이유').fill('부서 이동');
    await ending.getByRole('button', { name: '끝내기' }).click();
    await expect(page.getByText('끝냈습니다. 이 사람의 다음 화면부터 적용됩니다.')).toBeVisible();
    await officer.reload();
    await expect(officer.getByText('지금 맡은 일이 없습니다.')).toBeVisible();
  });

  await test.step('the session is ended, and the next page asks to sign in, where there is no role any more', async () => {
    await page.locator('summary', { hasText: '이 접속 끝내기' }).click();
    await page.locator('form', { hasText: '이 접속 끝내기' }).getByLabel('이유').fill('퇴근');
    await page.getByRole('button', { name: '이 접속 끝내기' }).click();
    await expect(page.getByText('접속을 끝냈습니다.')).toBeVisible();
    await officer.goto('/desk');
    await expect(officer).toHaveURL(/\/sign-in\?/);
    // The provider still knows who it is, and does not ask again.
    await officer.goto('/sign-in');
    await officer.getByRole('link', { name: '통합 로그인으로 들어가기' }).click();
    await expect(officer.getByText('지금 맡은 일이 없어 들어올 수 없습니다.')).toBeVisible();
  });

  await test.step('the trail has all of it', async () => {
    await page.goto(`/desk/audit?person=${encodeURIComponent(name)}`);
    for (const what of [
      '사람을 더함',
      '일을 맡김',
      '로그인함',
      '인증 앱을 연결함',
      '맡은 일을 끝냄',
      '접속을 끝냄',
      '로그인을 받지 않음',
    ])
      await expect(page.locator('main').getByText(what, { exact: true }).first()).toBeVisible();
    await expect(page.locator('main')).toContainText('이유: 부서 이동');
  });
  await context.close();
});

test('The way to the provider begins with a link of ours only', async ({ request }) => {
  const from = (site: string) =>
    request.get('/api/auth/office', { headers: { 'sec-fetch-site': site }, maxRedirects: 0 });
  expect((await from('cross-site')).headers().location).toMatch(/^\/sign-in\?/);
  expect((await from('none')).headers().location).toMatch(/^\/sign-in\?/);
  expect((await from('same-origin')).headers().location).toContain(`${process.env.OFFICE_PROVIDER}/auth?`);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an administrator is made by two', async ({ page }) => {
    await signIn(page, 'admin', '/desk/staff?q=하늘찬');
    await page.getByRole('link', { name: '하늘찬' }).click();
    await page.getByLabel(/맡을 일/).selectOption('admin');
    await page.getByRole('form', { name: '새로 맡기기' }).getByLabel('이유').fill('휴가 동안');
    await page.getByRole('button', { name: '맡기기', exact: true }).click();
    await expect(page.getByText('다른 관리자에게 확인을 부탁했습니다.')).toBeVisible();
    await page.goto('/desk/staff');
    await expect(page.locator('summary', { hasText: '관리자로 정하기' })).toHaveCount(0);
    await signIn(page, 'secondAdmin', '/desk/staff');
    await expect(page.getByText('도우리 님이 하늘찬 님을 관리자로 정해 달라고 했습니다')).toBeVisible();
    await page.locator('summary', { hasText: '정하지 않기' }).click();
    await page.getByRole('button', { name: '정하지 않기' }).click();
    await expect(page.getByText('정하지 않기로 했습니다.')).toBeVisible();
  });
});
