import { expect } from '@playwright/test';
import { people, signIn } from './support/sign-in';
import { test } from './support/test';

const sessionCookie = 'ollim.session';

test.describe('Signing in', () => {
  test('offers every role with what it can try', async ({ page }) => {
    await page.goto('/sign-in');
    for (const role of ['주민', '동 담당자', '거점동 담당자', '부서 담당자', '기획실 담당자', '구청장', '관리자'])
      await expect(page.locator('main').getByText(role, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /님으로 로그인$/ })).toHaveCount(Object.keys(people).length);
  });

  test('leads a resident to their own page and an officer to the desk', async ({ page }) => {
    await signIn(page, 'resident');
    await expect(page).toHaveURL(/\/me$/);
    await expect(page.getByRole('banner')).toContainText('이하나 · 주민');
    await signIn(page, 'hubOfficer');
    await expect(page).toHaveURL(/\/desk$/);
    await expect(page.getByRole('banner')).toContainText('서누리 · 거점동 담당자');
  });

  test('comes back to where one was going', async ({ page }) => {
    await page.goto('/me/notifications');
    await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fme%2Fnotifications$/);
    await expect(page.getByText('하던 일을 이어 가려면 먼저 로그인해 주십시오.')).toBeVisible();
    await page.getByRole('button', { name: '이하나 님으로 로그인' }).click();
    await expect(page).toHaveURL(/\/me\/notifications$/);
  });

  for (const evil of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/api/auth/signout',
  ])
    test(`never leads away: ${evil}`, async ({ page, baseURL }) => {
      await signIn(page, 'resident', evil);
      expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
      expect(new URL(page.url()).pathname).toBe('/me');
    });

  test('gives a cookie that scripts and other sites do not get, and a new one each time', async ({ page, context }) => {
    const cookie = async () => (await context.cookies()).find((c) => c.name === sessionCookie);
    await signIn(page, 'resident');
    const first = await cookie();
    expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    await signIn(page, 'neighbour');
    const second = await cookie();
    expect(second?.value).not.toBe(first?.value);
    await context.addCookies([{ ...second, ...first, name: sessionCookie, value: first?.value ?? '' }]);
    await page.goto('/dongs');
    await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
  });

  test('does not take a forged cookie', async ({ page, context, baseURL }) => {
    for (const value of ['x', 'eyJhbGciOiJub25lIn0..x.x.x', 'a'.repeat(3000)]) {
      await context.addCookies([{ name: sessionCookie, value, url: baseURL ?? '' }]);
      expect((await page.goto('/dongs'))?.status()).toBe(200);
      await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
    }
  });
});

test.describe('Signing out', () => {
  test('ends the session in the database too: a kept cookie is worth nothing', async ({ page, context }) => {
    await signIn(page, 'resident');
    const kept = (await context.cookies()).filter((c) => c.name === sessionCookie);
    const elsewhere = await context.newPage();
    await elsewhere.goto('/me/account');
    // It hears of it once its script runs.
    await elsewhere.waitForFunction(() =>
      Object.keys(document.querySelector('header form') ?? {}).some((name) => name.startsWith('__react')),
    );
    await page.getByRole('banner').getByRole('button', { name: '로그아웃' }).click();
    await expect(elsewhere).toHaveURL(/\/sign-in/); // another window shows nothing of hers any more
    await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
    expect((await context.cookies()).map((c) => c.name)).not.toContain(sessionCookie);
    await context.addCookies(kept);
    await page.goto('/me');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in, reads one’s page and signs out', async ({ page }) => {
    await signIn(page, 'resident');
    await expect(page.getByRole('heading', { level: 1, name: '이하나 님의 일' })).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: '로그아웃' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
  });

  test('messages are marked as read', async ({ page }) => {
    await signIn(page, 'dongOfficer', '/me/notifications');
    const button = page.getByRole('button', { name: '모두 읽은 것으로 표시' });
    if (await button.isVisible()) await button.click();
    await expect(page.locator('main').getByText('새 소식', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('banner').getByText('읽지 않은 소식 0개')).toBeAttached();
  });
});

test.describe('The doors of next-auth', () => {
  test('are shut but for what signing in needs', async ({ request }) => {
    for (const path of ['session', 'providers', '_log', 'x'])
      expect((await request.get(`/api/auth/${path}`)).status()).toBe(404);
    expect((await request.post('/api/auth/session', { data: {} })).status()).toBe(404);
    expect((await request.post('/api/auth/_log', { data: {} })).status()).toBe(404);
  });

  test('sign nobody in without their CSRF token, nor as somebody who does not exist', async ({ request }) => {
    const form = { account: 'mayor', callbackUrl: '/' };
    await request.post('/api/auth/callback/demo', { form });
    expect((await request.storageState()).cookies.map((c) => c.name)).not.toContain(sessionCookie);
    const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
    await request.post('/api/auth/callback/demo', { form: { ...form, csrfToken, account: 'nobody' } });
    expect((await request.storageState()).cookies.map((c) => c.name)).not.toContain(sessionCookie);
  });
});

test('What is one’s own is nobody else’s: messages and the own page ask to sign in, the desk is not there for residents', async ({
  page,
}) => {
  for (const path of ['/me', '/me/notifications', '/desk', '/en/desk/audit?type=staff.looked']) {
    await page.goto(path);
    await page.waitForURL((url) => url.pathname.endsWith('/sign-in'));
    expect(new URL(page.url()).searchParams.get('callbackUrl')).toBe(path);
  }
  await signIn(page, 'resident');
  expect((await page.goto('/desk'))?.status()).toBe(404);
});
