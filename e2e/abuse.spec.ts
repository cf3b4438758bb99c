import { expect } from '@playwright/test';
import { findings } from './support/axe';
import { as, aTitle, file, publish } from './support/proposals';
import { test } from './support/test';

test('A comment is reported and hidden; its writer objects and another officer shows it again', async ({
  browser,
  page,
}) => {
  const author = await as(browser, 'neighbour');
  const title = aTitle('이의가 있는 댓글의 제안');
  const number = await file(author, title);
  const officer = await as(browser, 'dongOfficer');
  await publish(officer, number);

  const writer = await as(browser, 'resident');
  await writer.goto(`/proposals/${number}`);
  const words = `시장에서 들은 말을 그대로 옮겼습니다 ${number}`;
  await writer.getByLabel('댓글').fill(words);
  await writer.getByRole('button', { name: '댓글 올리기' }).click();
  await expect(writer.getByRole('heading', { name: '댓글 1개' })).toBeVisible();

  await author.goto(`/proposals/${number}`);
  const comment = author.getByRole('listitem').filter({ hasText: words }).last();
  await comment.getByText('신고하기').click();
  await comment.getByLabel('욕설이나 비방').check();
  await comment.getByRole('button', { name: '신고 보내기' }).click();
  await expect(comment.getByText('신고함')).toBeVisible();

  await officer.goto('/desk/comments');
  const reported = officer.getByRole('listitem').filter({ hasText: title }).last();
  await reported.getByLabel('가리는 이유').fill('이웃을 깎아내리는 말입니다.');
  await reported.getByRole('button', { name: '가리기' }).click();
  await expect(officer.getByText('댓글을 가렸습니다.')).toBeVisible();

  await writer.goto('/me/measures');
  const measure = writer.getByRole('listitem').filter({ hasText: words }).first();
  await measure.getByLabel('이의를 내는 까닭').fill('인용한 것이고 누구를 깎아내리지 않았습니다.');
  await measure.getByRole('button', { name: '이의 보내기' }).click();
  await expect(measure.getByText('이의를 살펴보는 중')).toBeVisible();

  await officer.goto('/desk/measures');
  await expect(officer.getByRole('listitem').filter({ hasText: words }).first()).toContainText(
    '내가 한 조치라 다른 담당자가 답합니다.',
  );
  const planner = await as(browser, 'planner');
  await planner.goto('/desk/measures');
  const appealed = planner.getByRole('listitem').filter({ hasText: words }).first();
  await appealed.getByRole('textbox').fill('인용임을 확인했습니다.');
  expect(await findings(planner)).toEqual([]);
  await appealed.getByRole('button', { name: '조치를 거두기' }).click();
  await expect(planner.getByText(/^조치를 거두었습니다/)).toBeVisible();
  await page.goto(`/proposals/${number}`);
  await expect(page.getByText(words)).toBeVisible();
});

test('Supports that came in a burst wait, count when an officer releases them, and wait again when that is undone', async ({
  browser,
  page,
}) => {
  const officer = await as(browser, 'dongOfficer');
  await officer.goto('/desk/supports');
  const burst = officer.getByRole('article').filter({ has: officer.getByRole('button', { name: '모두 세기' }) });
  const proposal = (await burst.getByRole('link').first().getAttribute('href')) ?? '';
  const counted = async () => {
    await page.goto(proposal);
    return Number((await page.locator('#support b').textContent())?.replaceAll(',', ''));
  };
  const before = await counted();
  await expect(page.getByText('그 밖에 13명의 공감을 확인하고 있습니다.')).toBeVisible();
  await burst.getByRole('button', { name: '모두 세지 않기' }).click();
  await expect(burst.getByRole('alert').first()).toContainText('이유를 적어 주십시오');
  expect(await findings(officer)).toEqual([]);
  await burst.getByRole('button', { name: '모두 세기' }).click();
  await expect(officer.getByText('모두 세었습니다.', { exact: true })).toBeVisible();
  expect(await counted()).toBe(before + 13);
  await officer.getByRole('button', { name: '되돌리기' }).first().click();
  await expect(officer.getByText('되돌렸습니다. 다시 살펴볼 수 있습니다.')).toBeVisible();
  expect(await counted()).toBe(before);
});

test('A visitor asks that words be taken down; they are hidden at once, their author objects, and another officer restores them', async ({
  browser,
  page,
}) => {
  const author = await as(browser, 'neighbour');
  const title = aTitle('가게 이름이 적힌 제안');
  const number = await file(author, title);
  const officer = await as(browser, 'dongOfficer');
  await publish(officer, number);

  await page.goto(`/proposals/${number}`);
  await page.getByRole('link', { name: '이 글이 내 권리를 침해합니다' }).click();
  await expect(page.getByLabel('명예훼손')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel('명예훼손').check();
  await page.getByLabel('나', { exact: true }).check();
  await page.getByLabel('무엇이 어떻게 침해되었나요').fill(`우리 가게 이름이 적혀 있고 사실이 아닙니다. ${number}`);
  // Whoever presses faster than a person reads is asked to press once more.
  await expect(async () => {
    await page.getByRole('button', { name: '요청 보내기' }).click();
    await page.waitForURL(/\/takedown\/receipt\/[0-9a-f]{32}$/, { timeout: 2000 });
  }).toPass();
  await expect(page.getByText('살펴보는 중').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const receipt = page.url();

  await officer.goto('/desk/takedowns');
  const asked = officer
    .getByRole('listitem')
    .filter({ hasText: `사실이 아닙니다. ${number}` })
    .first();
  await asked.getByLabel('이유').fill('사실인지 가리기 어려워 임시로 가립니다.');
  expect(await findings(officer)).toEqual([]);
  await asked.getByRole('button', { name: '글 가리기' }).click();
  await expect(officer.getByText('글을 가렸습니다. 두 사람에게 알립니다.')).toBeVisible();
  await page.goto(`/proposals/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('권리 침해 신고로 임시로 가린 글입니다');
  await expect(page.getByText(title)).toHaveCount(0);
  await page.goto(receipt);
  await expect(page.getByText('사실인지 가리기 어려워 임시로 가립니다.')).toBeVisible();

  await author.goto('/me/measures');
  const taken = author.getByRole('listitem').filter({ hasText: title }).first();
  await taken.getByLabel('이의를 내는 까닭').fill('모두 사실이고 사진도 있습니다.');
  expect(await findings(author)).toEqual([]);
  await taken.getByRole('button', { name: '이의 보내기' }).click();
  await expect(taken.getByText('이의를 살펴보는 중')).toBeVisible();

  const planner = await as(browser, 'planner');
  await planner.goto('/desk/takedowns');
  const objected = planner
    .getByRole('listitem')
    .filter({ hasText: `사실이 아닙니다. ${number}` })
    .first();
  await objected.getByRole('button', { name: '다시 보이기' }).click();
  await expect(planner.getByText('글이 다시 보입니다. 두 사람에게 알립니다.')).toBeVisible();
  await page.goto(`/proposals/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
