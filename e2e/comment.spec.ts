import { expect } from '@playwright/test';
import { as, aTitle, file, publish } from './support/proposals';
import { test } from './support/test';

test('A comment is written, answered, reported and hidden; its writer sees why', async ({ browser, page }) => {
  const author = await as(browser, 'neighbour');
  const title = aTitle('댓글을 기다리는 제안');
  const number = await file(author, title);
  const officer = await as(browser, 'dongOfficer');
  await publish(officer, number);

  const writer = await as(browser, 'resident');
  await writer.goto(`/proposals/${number}`);
  await writer.getByLabel('댓글').fill('이런 말은 하면 안 되는데 했습니다.');
  await writer.getByRole('button', { name: '댓글 올리기' }).click();
  await expect(writer.getByRole('heading', { name: '댓글 1개' })).toBeVisible();

  await author.goto(`/proposals/${number}`);
  const comment = author.getByRole('listitem').filter({ hasText: '이런 말은' }).last();
  await comment.getByText('답글 쓰기').click();
  await comment.getByLabel('답글').fill('그러지 마세요.');
  await comment.getByRole('button', { name: '답글 올리기' }).click();
  await expect(author.getByRole('heading', { name: '댓글 2개' })).toBeVisible();
  await comment.getByText('신고하기').first().click();
  await comment.getByLabel('욕설이나 비방').first().check();
  await comment.getByRole('button', { name: '신고 보내기' }).first().click();
  await expect(comment.getByText('신고함').first()).toBeVisible();

  await officer.goto('/desk/comments');
  const reported = officer.getByRole('listitem').filter({ hasText: title }).last();
  await reported.getByRole('button', { name: '가리기' }).click();
  await expect(reported.getByRole('alert')).toContainText('이유를 적어 주십시오');
  await reported.getByLabel('가리는 이유').fill('다른 주민을 깎아내리는 말입니다.');
  await reported.getByRole('button', { name: '가리기' }).click();
  await expect(officer.getByRole('listitem').filter({ hasText: title })).toHaveCount(0);

  await writer.goto(`/proposals/${number}`);
  await expect(writer.getByText('이유: 다른 주민을 깎아내리는 말입니다.')).toBeVisible();
  await page.goto(`/proposals/${number}`);
  await expect(page.getByText('담당자가 가린 댓글입니다.')).toBeVisible();
  await expect(page.getByText('이런 말은')).toBeHidden();
  await expect(page.getByText('그러지 마세요.')).toBeVisible();
});

test('A writer takes a comment back; the answers to it stay', async ({ browser }) => {
  const author = await as(browser, 'neighbour', false);
  const number = await file(author, aTitle('거둔 댓글이 있는 제안'));
  await publish(await as(browser, 'dongOfficer', false), number);
  const writer = await as(browser, 'resident', false);
  await writer.goto(`/proposals/${number}`);
  await writer.getByLabel('댓글').fill('잘못 적은 댓글');
  await writer.getByRole('button', { name: '댓글 올리기' }).click();
  await writer.goto(`/proposals/${number}`);
  await writer.getByText('거두기', { exact: true }).click();
  await writer.getByRole('button', { name: '댓글 거두기' }).click();
  await expect(writer.getByText('쓴 사람이 거둔 댓글입니다.')).toBeVisible();
  await expect(writer.getByRole('heading', { name: '댓글 0개' })).toBeVisible();
});

test('What looks like personal data is marked for its writer, without script too; what they say is none waits for an officer', async ({
  browser,
  page,
}) => {
  const author = await as(browser, 'neighbour', false);
  const title = aTitle('번호가 적힌 댓글의 제안');
  const number = await file(author, title);
  const officer = await as(browser, 'dongOfficer', false);
  await publish(officer, number);

  const writer = await as(browser, 'resident', false);
  await writer.goto(`/proposals/${number}`);
  await writer.getByLabel('댓글').fill(`안내판 번호는 010-0000-0001 입니다. ${number}`);
  await writer.getByRole('button', { name: '댓글 올리기' }).click();
  await expect(writer.locator('mark')).toHaveText('010-0000-0001');
  await expect(writer.getByLabel('댓글')).toHaveAccessibleDescription(/전화번호.*안내판 번호는 010-0000-0001/);
  await writer.getByLabel(/개인정보가 아닙니다/).check();
  await writer.getByRole('button', { name: '댓글 올리기' }).click();
  await expect(writer.getByText(/담당자가 살펴본 뒤에 모두에게 보입니다/)).toBeVisible();
  await page.goto(`/proposals/${number}`);
  await expect(page.getByText('010-0000-0001')).toHaveCount(0);

  await officer.goto('/desk/comments');
  const held = officer.getByRole('listitem').filter({ hasText: title }).last();
  await expect(held.locator('mark')).toHaveText('010-0000-0001');
  await held.getByRole('button', { name: '모두에게 보이기' }).click();
  await page.goto(`/proposals/${number}`);
  await expect(page.getByText('010-0000-0001')).toBeVisible();
});
