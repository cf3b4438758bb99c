import { expect, type Page } from '@playwright/test';
import { again, hears, openPhone, text } from './support/phone';
import { type people, signIn } from './support/sign-in';
import { test } from './support/test';

const digits = '7788';

/** What was pressed is done when the sentence that says so is there; it was not before. */
async function done(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible({ timeout: 25_000 });
}

test('a text is given to two departments, its answer waits for the head, goes out, and the mayor reads of it in the morning', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const phone = await openPhone(browser);
  await text(phone, digits, '풍암동 책방 골목 가로등이 꺼져 책 읽고 나오면 무섭습니다');
  await hears(phone, digits, /접수번호 \d{4}-\d{4}/);

  const desk = await (await browser.newContext()).newPage();
  const as = (who: keyof typeof people, to: string) => signIn(desk, who, to);
  await as('planner', '/desk');
  await desk.getByRole('link', { name: /문자 목록/ }).click();
  await desk
    .getByRole('link', { name: /풍암동 책방 골목 가로등이 꺼져/ })
    .first()
    .click();
  await desk.waitForURL(/\/desk\/hotline\/\d/);
  const here = new URL(desk.url()).pathname;
  const route = desk.getByRole('form', { name: '부서 정하기' });
  await route.getByText('부서 정하기', { exact: true }).first().click();
  await route.getByLabel('담당 부서').selectOption({ label: '도서관과' });
  await route.getByLabel(/^동 /).selectOption({ label: '풍암동' });
  await route.getByText('다른 부서에도 묻기').click();
  await route.getByLabel('건설과').check();
  await route.getByLabel('물어볼 것').fill('가로등은 언제 고칠 수 있습니까?');
  await route.getByRole('button', { name: '부서 정하기' }).click();
  await desk.waitForURL((url) => url.pathname.endsWith('/desk/hotline'));

  await as('library', here);
  await expect(desk.getByText('물어본 것: 가로등은 언제 고칠 수 있습니까?')).toBeVisible();
  await desk.getByLabel('답 문자').fill('도서관과입니다. 가로등을 내일 고칩니다.');
  await desk.getByText('확인 올리기', { exact: true }).click();
  await desk.getByRole('button', { name: '부서장에게 올리기' }).click();
  await done(desk, '부서장에게 올렸습니다.');
  await expect(desk.getByRole('heading', { name: '부서장 확인을 기다립니다' })).toBeVisible();

  await as('libraryHead', here);
  await desk.getByText('확인하고 보내기', { exact: true }).click();
  await desk.getByRole('button', { name: '문자 보내기' }).click();
  await done(desk, '답 문자를 보냅니다.');
  await hears(phone, digits, '도서관과입니다. 가로등을 내일 고칩니다.');
  const answer = desk.getByRole('listitem').filter({ hasText: '도서관과입니다.' });
  await again(
    () => desk.goto(here),
    () => answer.getByText('도착함').isVisible(),
  );

  await as('mayor', '/desk/mayor');
  await expect(desk.getByRole('heading', { name: '부서별로 아직 답하지 않은 문자' })).toBeVisible();
  const paper = await desk.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('link', { name: '문자 목록 보기' }).first()).toBeHidden();
});
