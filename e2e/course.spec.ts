import { expect, type Page } from '@playwright/test';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

/** Day and time in Seoul, a little more than two hours from now, and a quarter of an hour later on the same day. */
function soon() {
  const seoul = (at: number) => new Date(at + 9 * 3_600_000).toISOString();
  let start = Date.now() + 130 * 60_000;
  while (seoul(start).slice(0, 10) !== seoul(start + 15 * 60_000).slice(0, 10)) start += 5 * 60_000;
  const [day, from, to] = [
    seoul(start).slice(0, 10),
    seoul(start).slice(11, 16),
    seoul(start + 15 * 60_000).slice(11, 16),
  ];
  return { day, from, to, until: `${day}T${from}`, since: `${seoul(start - 86_400_000).slice(0, 10)}T09:00` };
}

async function openCourse(officer: Page, title: string): Promise<string> {
  const { day, from, to, since, until } = soon();
  await officer.goto('/desk/courses/new');
  const form = officer.getByRole('form', { name: '새 강좌 적기' });
  await form.getByLabel('제목').fill(title);
  await form.getByLabel('무엇을 배우나').fill('가게를 온라인에 올리는 방법을 배웁니다.');
  await form.getByLabel('누가 들을 수 있나').fill('우리 동 상인');
  await form.getByLabel('강사').fill('가온누리');
  await form.getByLabel('곳', { exact: false }).nth(1).fill('2층 회의실');
  await form.getByLabel('묻는 곳').fill('양3동 행정복지센터');
  await form.getByLabel('1회 날짜').fill(day);
  await form.getByLabel('시작', { exact: true }).first().fill(from);
  await form.getByLabel('끝', { exact: true }).first().fill(to);
  await form.getByLabel('신청 시작').fill(since);
  await form.getByLabel('신청 마감').fill(until);
  await form.getByLabel('자리 수').fill('1');
  await form.getByRole('button', { name: '저장하기' }).click();
  await officer.waitForURL(/\/desk\/courses\/\d{4}-\d+$/);
  const open = officer.getByRole('form', { name: '강좌 열기' });
  await open.getByText('강좌 열기').first().click();
  await open.getByRole('button', { name: '강좌 열기' }).click();
  await expect(officer.getByText('신청 받는 중')).toBeVisible();
  return officer.url().split('/').at(-1) ?? '';
}

test('The last seat goes to one neighbour, then by the waiting list to the other, who is checked in at the door', async ({
  browser,
}) => {
  const title = aTitle('온라인 판매 첫걸음');
  const officer = await as(browser, 'dongOfficer');
  const number = await openCourse(officer, title);

  const resident = await as(browser, 'resident');
  await resident.goto(`/courses/${number}`);
  await resident.getByRole('button', { name: '신청하기' }).click();
  await resident.waitForURL(/\/me\/courses\/.*done=confirmed/);
  await expect(resident.getByRole('img', { name: '출석 확인용 QR 코드' })).toBeVisible();

  const neighbour = await as(browser, 'neighbour');
  await neighbour.goto(`/courses/${number}`);
  await neighbour.getByRole('button', { name: '대기자로 신청하기' }).click();
  await expect(neighbour.getByText('지금 1번째로 기다립니다.')).toBeVisible();

  await resident.getByText('신청 취소하기').first().click();
  await resident.getByRole('button', { name: '신청 취소하기' }).click();
  await expect(resident.getByText('취소함')).toBeVisible();

  await neighbour.reload();
  await neighbour.getByRole('button', { name: '자리 확인하기' }).click();
  const digits = neighbour.locator('[data-digits]');
  await expect(digits).toBeVisible();
  const code = (await digits.innerText()).replace(' ', '');

  await officer.goto(`/desk/courses/${number}/check-in?code=${code}`);
  await expect(officer.getByText('박*리')).toBeVisible();
  await officer.getByRole('button', { name: '확인하기' }).click();
  await expect(officer.getByText('1명 중 1명 출석')).toBeVisible();
  const door = officer.getByRole('form', { name: '출석 번호로 확인' });
  await door.getByLabel('출석 번호').fill(code);
  await door.getByRole('button', { name: '확인하기' }).click();
  await expect(door.getByText(/이미 \d\d:\d\d에 확인했습니다/)).toBeVisible();
  await expect(officer.getByText('남은 자리가 없습니다.')).toBeVisible();

  const feed = await neighbour.request.get('/api/courses/calendar');
  expect(feed.headers()['content-type']).toContain('text/calendar');
  expect(await feed.text()).toContain(title.slice(0, 10));
  const one = await neighbour.request.get(`/api/courses/${number}/calendar`);
  expect(await one.text()).toContain('STATUS:CONFIRMED');
});

test('Who came to a course shows the certificate, anybody can check it, and says how it was', async ({ browser }) => {
  const resident = await as(browser, 'resident');
  await resident.goto('/me/courses');
  await resident.getByRole('link', { name: '소상공인 세무 기초 4주 과정' }).click();
  const form = resident.getByRole('form', { name: '어떠셨나요?' });
  await form.getByLabel('좋았습니다', { exact: true }).check();
  await form.getByLabel('하고 싶은 말').fill('저녁 반도 있으면 좋겠습니다.');
  await form.getByRole('button', { name: '평가 보내기' }).click();
  await expect(form.getByText('평가를 보냈습니다. 고맙습니다.')).toBeVisible();
  await resident.getByRole('link', { name: '수료증 보기' }).click();
  await expect(resident.getByText('이하나')).toHaveCount(2);
  const number = (await resident.getByText(/^번호 /).innerText()).replace('번호 ', '');

  const anybody = await browser.newPage();
  await anybody.goto('/courses/certificate');
  await anybody.getByLabel('수료증 번호').fill(number.toLowerCase());
  await anybody.getByRole('button', { name: '확인하기' }).click();
  await expect(anybody.getByText('맞는 수료증입니다')).toBeVisible();
  await expect(anybody.getByText('이*나')).toBeVisible();
  await expect(anybody.getByText('이하나')).toHaveCount(0);
  await anybody.getByLabel('수료증 번호').fill('AB2C-3DEF-4GHJ');
  await anybody.getByRole('button', { name: '확인하기' }).click();
  await expect(anybody.getByText('이런 번호의 수료증은 없습니다')).toBeVisible();
});

test('Somebody without an account who came to the course gets a certificate on paper, which anybody can check', async ({
  browser,
}) => {
  const officer = await as(browser, 'economy');
  await officer.goto('/desk/courses');
  await officer.getByRole('link', { name: '소상공인 세무 기초 4주 과정' }).click();
  await officer.getByRole('link', { name: '신청과 출석' }).click();
  await officer.getByRole('button', { name: '수료증 인쇄' }).click();
  await expect(officer.getByText('이름  서라온')).toBeVisible();
  const number = (await officer.getByText(/^번호 /).innerText()).replace('번호 ', '');
  await officer.goto(`/courses/certificate?number=${number}`);
  await expect(officer.getByText('맞는 수료증입니다')).toBeVisible();
  await expect(officer.getByText('서*온')).toBeVisible();
});
