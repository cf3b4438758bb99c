import { expect, type Page } from '@playwright/test';
import { as, aTitle } from './support/proposals';
import { test } from './support/test';

const pdf = { name: '사업자등록증.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

/** Opens one of the folded forms of the desk and answers with it. */
async function unfold(page: Page, name: string) {
  await page.locator('summary').filter({ hasText: name }).first().click();
  return page.getByRole('form', { name });
}

test('A merchant finds out whether she may apply, applies with a document, is asked for more, and is granted money out of the fund', async ({
  browser,
}) => {
  const title = aTitle('시장 골목 특례보증');
  const officer = await as(browser, 'economy');
  await officer.goto('/desk/programmes/new');
  const writing = officer.getByRole('form', { name: '새 지원 적기' });
  await writing.getByLabel('이름').fill(title);
  await writing.getByLabel('종류').selectOption({ label: '보증' });
  await writing.getByLabel('한눈에').fill('담보가 없어도 구청이 보증을 서 드립니다.');
  await writing.getByLabel('누구에게').fill('시장에서 장사하는 소상공인');
  await writing.getByLabel('무엇을 받나').fill('한 곳에 3,000만 원까지');
  await writing.getByLabel('묻는 곳').fill('경제과');
  await writing.getByLabel('모두 얼마(원)').fill('100,000,000');
  await writing.getByLabel('한 곳에 얼마까지(원)').fill('30,000,000');
  await writing.getByRole('button', { name: '저장하기' }).click();
  await officer.waitForURL(/\/desk\/programmes\/\d{4}-\d+$/);
  const number = officer.url().split('/').at(-1) ?? '';
  const asking = await unfold(officer, '질문 더하기');
  await asking.getByLabel('질문').first().fill('문을 연 지 몇 달 되었습니까?');
  await asking.getByRole('radio', { name: '숫자' }).check();
  await asking.getByLabel('가장 적게').fill('3');
  await asking.getByLabel('단위').fill('개월');
  await asking.getByLabel('이유').fill('문을 연 지 세 달이 지나야 합니다.');
  await asking.getByRole('button', { name: '질문 더하기' }).click();
  await expect(officer.getByText('3개월 이상')).toBeVisible();
  await officer.locator('summary').filter({ hasText: '공개하고 신청 받기' }).click();
  await officer.getByRole('button', { name: '공개하고 신청 받기' }).click();
  await expect(officer.getByText('신청 받는 중').first()).toBeVisible();

  const visitor = await browser.newPage({ locale: 'ko-KR', javaScriptEnabled: false });
  await visitor.goto(`/programmes/${number}/check`);
  const months = visitor.getByLabel('문을 연 지 몇 달 되었습니까?');
  await months.fill('2');
  await visitor.getByRole('button', { name: '확인하기' }).click();
  await expect(visitor.getByText('신청할 수 없습니다')).toBeVisible();
  await expect(visitor.getByText('문을 연 지 세 달이 지나야 합니다.')).toBeVisible();
  await months.fill('3');
  await visitor.getByRole('button', { name: '확인하기' }).click();
  await expect(visitor.getByText('신청할 수 있습니다', { exact: true })).toBeVisible();

  const merchant = await as(browser, 'neighbour');
  await merchant.goto(`/programmes/${number}/apply`);
  const form = merchant.getByRole('form', { name: '신청서' });
  await form.getByRole('textbox', { name: '상호' }).fill('발산분식');
  await form.getByRole('textbox', { name: '사업자등록번호' }).fill('123-45-67890');
  await form.getByLabel('어디에 쓰려고 하십니까').fill('오래된 냉장고를 바꾸려고 합니다.');
  await form.getByLabel('바라는 금액(원)').fill('20,000,000');
  await form.locator('input[type=file]').setInputFiles(pdf);
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: '신청하기' }).click();
  await expect(form.getByText('사업자등록번호가 맞지 않습니다.').first()).toBeVisible();
  await form.getByRole('textbox', { name: '사업자등록번호' }).fill('123-45-67891');
  await form.getByRole('button', { name: '신청하기' }).click();
  await merchant.waitForURL(/\/me\/applications\/\d{4}-\d+\?done=submit/);
  const mine = merchant.url().split('?')[0] ?? '';
  const application = mine.split('/').at(-1) ?? '';
  const document = await merchant.getByRole('link', { name: /사업자등록증\.pdf/ }).getAttribute('href');
  expect((await merchant.request.get(document ?? '')).status()).toBe(200);
  expect((await visitor.request.get(document ?? '')).status()).toBe(404);

  await officer.goto(`/desk/applications/${application}`);
  await expect(officer.getByText('123-**-*****')).toBeVisible();
  await expect(officer.locator('main')).not.toContainText('발산분식');
  const request = await unfold(officer, '보완 부탁하기');
  await request.getByLabel('이유').fill('지난해 매출을 볼 수 있는 서류를 올려 주십시오.');
  await request.getByRole('button', { name: '보완 부탁하기' }).click();
  await expect(officer.getByText('보완 기다림').first()).toBeVisible();

  await merchant.goto(mine);
  const missing = merchant.getByRole('form', { name: '보완해서 보내기' });
  await missing.getByLabel('무엇을 보완했습니까').fill('부가가치세 신고서를 올렸습니다.');
  await missing.locator('input[type=file]').setInputFiles({ ...pdf, name: '신고서.pdf' });
  await missing.getByRole('button', { name: '보완해서 보내기' }).click();
  await expect(merchant.getByRole('link', { name: /신고서\.pdf/ })).toBeVisible();

  await officer.goto(`/desk/applications/${application}`);
  const granting = await unfold(officer, '지원하기로 정하기');
  await granting.getByLabel('정한 금액(원)').fill('30,000,001');
  await granting.getByRole('button', { name: '지원하기로 정하기' }).click();
  await expect(granting.getByText('한 곳에 줄 수 있는 돈보다 많습니다.').first()).toBeVisible();
  await granting.getByLabel('정한 금액(원)').fill('18,000,000');
  await granting.getByRole('button', { name: '지원하기로 정하기' }).click();
  await expect(officer.getByText('지원 결정').first()).toBeVisible();

  await visitor.goto(`/programmes/${number}`);
  await expect(visitor.getByText('8,200만 원', { exact: true })).toBeVisible();
  await expect(visitor.locator('main')).not.toContainText('발산분식');
  await merchant.goto(mine);
  await expect(merchant.getByText('1,800만 원을 지원하기로 했습니다.')).toBeVisible();
});

test('A merchant books an hour of advice, moves it, takes it into her calendar and cancels it', async ({ browser }) => {
  const topic = aTitle('세무');
  const officer = await as(browser, 'economy');
  await officer.goto('/desk/programmes');
  await officer.getByRole('link', { name: '소상공인센터 상담' }).click();
  const open = await unfold(officer, '상담 시간 열기');
  await open.getByLabel('상담 내용').fill(topic);
  await open.getByLabel('곳').fill(aTitle('상담실'));
  await open.getByLabel('첫날').fill('2027-03-02');
  await open.getByLabel('시작 시각').fill('14:00');
  await open.getByLabel('하루에 이어서 몇 번').fill('2');
  await open.getByRole('button', { name: '상담 시간 열기' }).click();
  await expect(open.getByText('2개 시간을 열었습니다.')).toBeVisible();

  const merchant = await as(browser, 'resident');
  const pick = async (time: string) => {
    await merchant.locator('summary').filter({ hasText: '그 뒤의 시간 보기' }).click();
    await merchant.getByRole('link', { name: new RegExp(`${time}.*${topic}`) }).click();
  };
  await merchant.goto('/programmes?kind=consulting');
  await merchant.getByRole('link', { name: '소상공인센터 상담' }).click();
  await pick('14:00');
  await merchant.getByLabel('무엇을 물어보시겠습니까').fill('부가가치세 신고를 처음 합니다.');
  await merchant.getByRole('button', { name: '예약하기' }).click();
  await merchant.waitForURL(/\/me\/programmes\?done=booked/);
  const mine = merchant.getByRole('listitem').filter({ hasText: topic });
  await mine.getByRole('link', { name: '다른 시간으로 옮기기' }).click();
  await pick('14:50');
  await merchant.getByRole('button', { name: '이 시간으로 옮기기' }).click();
  await merchant.waitForURL(/\/me\/programmes\?done=moved/);
  await expect(mine.getByText('14:50–15:40')).toBeVisible();
  const file = await mine.getByRole('link', { name: '달력에 담기 (ICS)' }).getAttribute('href');
  const calendar = await (await merchant.request.get(file ?? '')).text();
  expect(calendar).toContain('DTSTART:20270302T055000Z');
  expect((await officer.request.get(file ?? '')).status()).toBe(404);
  await mine.locator('summary').click();
  await mine.getByRole('button', { name: '예약 취소하기' }).click();
  await expect(mine.getByText('취소함')).toBeVisible();
});
