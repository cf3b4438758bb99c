import { type Browser, expect, type Page } from '@playwright/test';
import { test } from './support/test';

const six = /\d{6}/;

/** The newest six digits that the demo shows at this address. */
async function codeAt(browser: Browser, address: string): Promise<string> {
  const box = await (await browser.newContext()).newPage();
  let code = '';
  await expect(async () => {
    await box.goto(address);
    code = six.exec((await box.locator('main').innerText()).replaceAll(/010-0000-\d{4}/g, ''))?.[0] ?? '';
    expect(code).toMatch(six);
  }).toPass();
  await box.context().close();
  return code;
}

async function askCode(page: Page, contact: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(/휴대전화 번호 또는 전자우편/).fill(contact);
  await page.getByRole('button', { name: '번호 받기' }).click();
  await expect(page).toHaveURL(/\/sign-in\/code/);
}

async function enter(page: Page, code: string): Promise<void> {
  await page.getByLabel(/6자리 번호/).fill(code);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
}

async function join(page: Page, name: string): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\/welcome/);
  await page.getByLabel(/^이름/).fill(name);
  await page.getByLabel(/계정을 만드는 데 동의/).check();
  await page.getByRole('button', { name: '시작하기' }).click();
  await expect(page).toHaveURL(/\/me$/);
}

const unique = () => `${Date.now()}${Math.floor(Math.random() * 1000)}`;

test('A new person comes in by a code in the mail, and adds a mobile number by a code in a text', async ({
  page,
  browser,
}) => {
  const mail = `person-${unique()}@example.kr`;
  await askCode(page, mail);
  await enter(page, '000000');
  await expect(page.getByText('번호가 맞지 않거나').first()).toBeVisible();
  await enter(page, await codeAt(browser, `/demo/mail?to=${mail}`));
  await join(page, '새벗이');
  await expect(page.getByRole('banner')).toContainText('새벗이 · 주민');

  const digits = String(8000 + Math.floor(Math.random() * 1900));
  await page.goto('/me/account');
  await page.getByLabel(/휴대전화 번호 또는 전자우편/).fill(`010-0000-${digits}`);
  await page.getByRole('button', { name: '번호 받기', exact: true }).click();
  await expect(page).toHaveURL(/\/me\/account\/confirm/);
  await page.getByLabel(/6자리 번호/).fill(await codeAt(browser, `/demo/phone?phone=${digits}`));
  await page.getByRole('button', { name: '확인하기' }).click();
  await expect(page.getByText('연락처를 더했습니다.')).toBeVisible();
  await expect(page.getByText('제안, 공감')).toBeVisible();
});

test('Without an account and without script, a complaint is filed, and its number and code lead back to it', async ({
  browser,
}) => {
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await visitor.goto('/complaints/new');
  await visitor.getByLabel(/불법 주차처럼 바로 손볼 일/).check();
  await visitor.getByLabel(/^어느 동인가요/).selectOption({ label: '양3동' });
  await visitor.getByLabel(/^제목/).fill('놀이터 옆 가로등이 꺼져 있습니다');
  await visitor.getByLabel(/^내용/).fill('일주일째 꺼져 있어 밤에 지나가기 무섭습니다.');
  await visitor.getByLabel(/나와 담당자만/).check();
  // What is sent within three seconds is taken for a machine's, and one is asked to press once more.
  await expect(async () => {
    await visitor.getByRole('button', { name: '민원 보내기' }).click();
    await expect(visitor).toHaveURL(/\/receipts\//, { timeout: 1500 });
  }).toPass();
  const shown = await visitor.locator('main').innerText();
  const number = /2\d{3}-\d{4,}/.exec(shown)?.[0] ?? '';
  const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(shown)?.[0] ?? '';
  expect(code).not.toBe('');

  const later = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  expect((await later.goto(`/complaints/${number}`))?.status()).toBe(404);
  await later.goto('/return');
  const back = async (given: string, typed: string) => {
    await later.getByLabel(/^접수 번호/).fill(given);
    await later.getByLabel(/^확인 번호/).fill(typed);
    await later.getByRole('button', { name: '민원 보기' }).click();
  };
  await back(number, '0000-0000-0000-0000');
  await expect(later.getByText('접수 번호나 확인 번호가 맞지 않습니다')).toBeVisible();
  await back(number, code.toLowerCase());
  await expect(later).toHaveURL(new RegExp(`/complaints/${number}$`));
  await expect(later.getByRole('heading', { level: 1 })).toContainText('놀이터 옆 가로등');
  await visitor.context().close();
  await later.context().close();
});

test('Who comes by Kakao is asked once and known again; an identity provider says where they live, once for each person', async ({
  browser,
  request,
}) => {
  const id = String(100_000 + Math.floor(Math.random() * 900_000));
  const provider = process.env.OFFICE_PROVIDER ?? '';
  await request.post(`${provider}/people`, {
    data: { [`lives-${id}`]: { dong: '2914059000' }, [`away-${id}`]: { dong: '1111051500' } },
  });
  const comeBy = async (page: Page, name: '카카오' | '네이버') => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: `${name}로 로그인` }).click();
    await page.getByLabel('As').fill(id);
    await page.getByRole('button', { name: 'Agree' }).click();
  };
  const live = async (page: Page, who: string) => {
    await page.goto('/me/account');
    await page.getByRole('link', { name: '신원 확인 기관에서 확인하기' }).click();
    await page.getByRole('link', { name: `${who}-${id}` }).click();
    await expect(page).toHaveURL(/\/me\/account/);
  };

  const page = await (await browser.newContext()).newPage();
  await comeBy(page, '카카오');
  await expect(page.getByLabel(/^이름/)).toHaveValue('달빛이');
  await join(page, '달빛이');
  await page.goto('/me/account');
  await expect(page.getByText('카카오로 로그인')).toBeVisible();
  await live(page, 'away');
  await expect(page.getByText('우리 구에 사는 것으로 알려 주지 않았습니다')).toBeVisible();
  await live(page, 'lives');
  await expect(page.getByText(/신원 확인 기관이 양3동에 사는 것을/)).toBeVisible();
  const stale = page.url();

  const again = await (await browser.newContext()).newPage();
  await comeBy(again, '카카오');
  await expect(again.getByRole('banner')).toContainText('달빛이 · 주민');

  // Another account of the same person: by Naver, with the same identity.
  const second = await (await browser.newContext()).newPage();
  await comeBy(second, '네이버');
  await join(second, '달빛이');
  await live(second, 'lives');
  await expect(second.getByText('같은 분이 다른 계정에서 이미 확인했습니다')).toBeVisible();

  // An answer that this browser did not ask for changes nothing.
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`/api/auth/callback/kakao?code=${id}&state=made-up`);
  await expect(stranger).toHaveURL(/\/sign-in/);
  await stranger.goto(stale);
  await expect(stranger).toHaveURL(/\/sign-in/);
  for (const each of [page, again, second, stranger]) await each.context().close();
});
