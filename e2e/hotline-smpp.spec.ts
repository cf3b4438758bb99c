import { expect, type Locator } from '@playwright/test';
import { phoneOf } from './support/carrier';
import { again } from './support/phone';
import { signIn } from './support/sign-in';
import { test } from './support/test';

test('by the carrier’s own protocol: a text comes in, is routed, answered, delivered and rated', async ({
  browser,
}) => {
  const phone = phoneOf('01000006677');
  const words = '육교 계단 난간이 흔들립니다 🙏';
  await phone.texts(words);
  await phone.hears(/접수번호 \d{4}-\d{4}/);

  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, 'mayor');
  await desk.goto('/desk/hotline');
  await desk.getByRole('link', { name: words }).click();
  await desk.waitForURL(/\/desk\/hotline\/\d/);
  const thread = desk.url();
  const says = (what: Locator) =>
    again(
      () => desk.goto(thread),
      () => what.isVisible(),
    );
  await says(desk.getByRole('list', { name: '주고받은 문자' }).getByText('도착함'));

  const route = desk.locator('details').filter({ has: desk.getByText('부서 정하기', { exact: true }) });
  await route.locator('summary').first().click();
  await route.getByLabel('담당 부서').selectOption({ index: 1 });
  await route.getByLabel('종류').selectOption({ label: '민원' });
  await route.getByRole('button', { name: '부서 정하기' }).click();
  await desk.waitForURL(/\/desk\/hotline(\?|$)/);

  await desk.goto(thread);
  const answer = `난간을 다시 고정했습니다. ${'살펴 주셔서 고맙습니다. '.repeat(8)}뷁`;
  await desk.getByLabel('답 문자').fill(answer);
  await desk.getByText('문자로 답하기', { exact: true }).click();
  await desk.getByRole('button', { name: '문자 보내기' }).click();
  await expect(desk.getByText('답 문자를 보냅니다.')).toBeVisible();

  await phone.hears(/난간을 다시 고정했습니다.*뷁/s);
  const ours = desk.getByRole('listitem').filter({ hasText: '난간을 다시 고정했습니다' });
  await says(ours.getByText('도착함'));

  await phone.texts('5');
  await says(desk.getByText('만족도 5점').first());
  const shown = await phone.shows();
  expect(new Set(shown).size).toBe(shown.length);
});
