import { expect } from '@playwright/test';
import { fill, send } from './support/complaints';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

test('A dong adds a trail and closes it for some days; a neighbour reports what is broken there', async ({
  browser,
}) => {
  const name = aTitle('발산마을 흙길');
  const officer = await as(browser, 'dongOfficer');
  await officer.goto('/desk/places/new');
  const form = officer.getByRole('form', { name: '새 장소 올리기' });
  await form.getByLabel('이름').fill(name);
  await form.getByLabel('종류').selectOption({ label: '맨발길·산책로' });
  await form.getByLabel('어떤 곳인지').fill('계단 옆으로 난 짧은 흙길입니다.');
  await form.getByLabel('주소나 찾아오는 길').fill('발산마을 계단길 아래');
  await form.getByLabel('묻는 곳').fill('양3동 행정복지센터');
  await form.getByLabel('위도').fill('35.1600');
  await form.getByLabel('경도').fill('126.8900');
  await form.getByLabel('걷는 길의 점').fill('35.1600, 126.8900\n126.8900, 35.1610');
  await form.getByRole('button', { name: '저장하기' }).click();
  await expect(form.getByText('“위도, 경도”가 아닌 줄이 있습니다.').first()).toBeVisible();
  await expect(form.getByLabel('이름')).toHaveValue(name);
  await form.getByLabel('걷는 길의 점').fill('35.1600, 126.8900\n35.1610, 126.8900');
  await form.getByRole('button', { name: '저장하기' }).click();
  await officer.waitForURL(/\/desk\/places\/\d{4}-\d+$/);

  const closing = officer.getByRole('form', { name: '닫는 날 정하기' });
  const close = async (first: string, last: string) => {
    await closing.getByLabel('첫날').fill(first);
    await closing.getByLabel('마지막 날').fill(last);
    await closing.getByLabel('이유').fill('흙을 새로 깝니다.');
    await closing.getByRole('button', { name: '닫는 날 정하기' }).click();
  };
  await close('2099-03-02', '2099-03-09');
  await expect(officer.getByText('2099년 3월 2일')).toBeVisible();
  await close('2099-03-09', '2099-03-12');
  await expect(closing.getByText('이미 닫기로 한 날과 겹칩니다.').first()).toBeVisible();

  const neighbour = await as(browser, 'neighbour');
  await neighbour.goto('/places?kind=trail&dong=yang3');
  await neighbour.getByRole('listitem').getByRole('link', { name }).click();
  await expect(neighbour.getByText('111m')).toBeVisible();
  await neighbour.getByRole('link', { name: '고장이나 불편 알리기' }).click();
  await expect(neighbour.getByText(`알리는 장소: ${name}`)).toBeVisible();
  const place = neighbour.url();
  await fill(neighbour, '흙길에 유리 조각이 있습니다', { kind: '생활 불편', visibility: '모두에게 공개' }, place);
  await send(neighbour);
  await neighbour.goto('/places?kind=trail&dong=yang3');
  await neighbour.getByRole('listitem').getByRole('link', { name }).click();
  await expect(neighbour.getByText('지금 1건을 처리하고 있습니다.')).toBeVisible();
  const geo = await neighbour.request.get('/api/open-data/places');
  expect(geo.headers()['content-type']).toContain('geo+json');
  const { features } = (await geo.json()) as {
    features: { geometry: { type: string }; properties: { name: string } }[];
  };
  expect(features.find((feature) => feature.properties.name === name)?.geometry.type).toBe('LineString');
});
