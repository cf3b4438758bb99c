import { expect } from '@playwright/test';
import sharp from 'sharp';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

test('One officer writes what the dong stands for, a second publishes it, and residents see it in its colours', async ({
  browser,
}) => {
  const story = aTitle('계단마다 이야기가 있는 동네입니다.');
  const writer = await as(browser, 'dongOfficer');
  await writer.goto('/desk/brands');
  await writer.getByRole('link', { name: '양3동' }).click();
  await writer.getByText('새 초안 쓰기').click();
  const draft = writer.getByRole('form', { name: '초안 쓰기' });
  await draft.getByLabel(/^바탕색/).fill('#ffcf70');
  await expect(draft.getByText('4.5:1에 못 미칩니다').first()).toBeVisible();
  await draft.getByLabel(/^이야기/).fill(story);
  await draft.getByRole('button', { name: '초안 저장하기' }).click();
  await expect(draft.getByText(/글자와 바탕의 대비가 1\.\d+:1입니다/).first()).toBeVisible();
  await draft.getByLabel(/^바탕색/).fill('#1f6b30');
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c2410c' } })
    .png()
    .toBuffer();
  await draft
    .getByLabel(/^더할 사진(?!에)/)
    .setInputFiles({ name: 'alley.png', mimeType: 'image/png', buffer: picture });
  await draft.getByLabel('더할 사진에 보이는 것을 말로').fill('벽화가 있는 계단');
  await draft.getByRole('button', { name: '초안 저장하기' }).click();
  await writer.waitForURL(/done=save/);

  const colleague = await as(browser, 'dongColleague');
  await colleague.goto(writer.url().replace(/\?.*/, ''));
  const theirs = colleague.getByRole('form', { name: '초안 쓰기' });
  await theirs.getByLabel(/^이야기/).fill(`${story} 함께 씁니다.`);
  await writer.getByRole('button', { name: '확인 부탁하기' }).click();
  await expect(writer.getByText('초안을 마지막으로 쓴 사람은 공개할 수 없습니다.')).toBeVisible();
  await theirs.getByRole('button', { name: '초안 저장하기' }).click();
  await expect(theirs.getByText('그사이 동료가 초안을 저장했습니다.')).toBeVisible();
  await expect(theirs.getByLabel(/^이야기/)).toHaveValue(`${story} 함께 씁니다.`);

  const neighbour = await as(browser, 'neighbour');
  await neighbour.goto('/dongs/yang3');
  await expect(neighbour.getByRole('heading', { name: '우리 동 이야기' })).toBeVisible();
  await expect(neighbour.getByText(story)).toHaveCount(0);

  await colleague.reload();
  await expect(
    colleague
      .getByRole('insertion')
      .filter({ hasText: story.split(' ').at(-1) ?? story })
      .first(),
  ).toBeVisible();
  const publishing = colleague.getByRole('form', { name: '공개하기' });
  await publishing.getByText('공개하기', { exact: true }).first().click();
  await publishing.getByRole('button', { name: '공개하기' }).click();
  await colleague.waitForURL(/done=publish/);

  await neighbour.reload();
  await expect(neighbour.getByText(story)).toBeVisible();
  const shown = neighbour.getByRole('img', { name: '벽화가 있는 계단' });
  expect((await neighbour.request.get((await shown.getAttribute('src')) ?? '')).status()).toBe(200);
  await neighbour.getByRole('link', { name: '이 모습이 바뀌어 온 기록' }).click();
  await expect(neighbour.getByText('지금 모습')).toBeVisible();
});
