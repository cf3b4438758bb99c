import { expect, type Page } from '@playwright/test';
import { as, aTitle, write } from './support/proposals';
import { test } from './support/test';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const tinyPicture = {
  name: 'receipt.gif',
  mimeType: 'image/gif',
  buffer: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
};

/** Opens the question behind a verb and says yes. */
async function confirm(page: Page, name: string) {
  const form = page.getByRole('form', { name, exact: true });
  await form.locator('summary').click();
  return form;
}

test('Residents answer a call together, research, account for their grant and report; the office answers, and a proposal begins', async ({
  browser,
}) => {
  const title = aTitle('빵집에 책을 놓으면');
  const planner = await as(browser, 'planner');
  await planner.goto('/desk/research/new');
  const call = planner.getByRole('form', { name: '새 모집 적기' });
  await call.getByLabel('제목').fill(aTitle('책과 골목 소연구'));
  await call.getByLabel('분야').fill('책과 골목');
  await call.getByLabel('어떤 물음을 기다리는지').fill('골목에서 책을 만나는 방법을 살펴볼 팀을 찾습니다.');
  await call.getByLabel('맡은 부서').selectOption({ index: 2 });
  await call.getByLabel('신청 첫날').fill(day(-1));
  await call.getByLabel('신청 마지막 날').fill(day(-3));
  await call.getByLabel('연구 마지막 날').fill(day(90));
  await call.getByLabel('팀마다 주는 연구비(원)').fill('100,000');
  await call.getByLabel('뽑을 팀 수').fill('1');
  await call.getByRole('button', { name: '저장하기' }).click();
  await expect(call.getByText('날짜의 앞뒤가 맞지 않습니다.').first()).toBeVisible();
  await call.getByLabel('신청 마지막 날').fill(day(3));
  await call.getByRole('button', { name: '저장하기' }).click();
  await planner.waitForURL(/\/desk\/research\/\d{4}-\d+$/);
  const callNumber = /\d{4}-\d+$/.exec(planner.url())?.[0] ?? '';
  await (await confirm(planner, '모집 시작하기')).getByRole('button', { name: '모집 시작하기' }).click();
  await expect(planner.getByRole('link', { name: '공개된 모습 보기' })).toBeVisible();

  const lead = await as(browser, 'resident');
  await lead.goto(`/research/${callNumber}`);
  await lead.getByRole('link', { name: '팀 꾸려 신청하기' }).click();
  const application = lead.getByRole('form', { name: '팀 꾸려 신청하기' });
  await application.getByLabel('팀 이름').fill('빵 굽는 책방');
  await application.getByLabel('연구 제목').fill(title);
  await application.getByLabel('무엇이 궁금한가요').fill('빵을 기다리는 동안 사람들은 책을 펼칠까요? 010-0000-0001');
  await application.getByLabel('어떻게 살펴볼까요').fill('빵집 두 곳 가운데 한 곳에만 책을 두고 셉니다.');
  await application.getByLabel('언제 무엇을 할까요').fill('첫 주는 세고, 둘째 주부터 책을 둡니다.');
  await application.getByRole('button', { name: '신청하기' }).click();
  await expect(application.getByText(/개인정보로 보이는 것이 있습니다/).first()).toBeVisible();
  await application.getByLabel('무엇이 궁금한가요').fill('빵을 기다리는 동안 사람들은 책을 펼칠까요?');
  await application.getByRole('button', { name: '신청하기' }).click();
  await lead.waitForURL(/\/research\/\d{4}-\d+\/team/);
  const number = /\d{4}-\d+/.exec(lead.url())?.[0] ?? '';
  await lead.getByRole('form', { name: '초대하기' }).getByRole('button', { name: '초대하기' }).click();
  const link = await lead.locator('code').first().innerText();

  const friend = await as(browser, 'neighbour');
  expect((await friend.goto(`/research/${number}/team`))?.status()).toBe(404);
  await friend.goto(new URL(link).pathname);
  await friend.getByRole('button', { name: '팀에 들어가기' }).click();
  await expect(friend.getByText('팀에 들어왔습니다.')).toBeVisible();
  await friend.goto(new URL(link).pathname);
  await expect(friend.getByText('이미 쓴 초대입니다.')).toBeVisible();

  await planner.reload();
  await (await confirm(planner, '모집 마감하기')).getByRole('button', { name: '모집 마감하기' }).click();
  await expect(planner.getByRole('form', { name: '다시 모집하기' })).toBeVisible();
  await planner.goto(`/desk/research/${number}`);
  const verdict = planner.getByRole('form', { name: '선정안 쓰기' });
  await verdict.getByLabel('선정', { exact: true }).check();
  await verdict.getByLabel('이유').fill('작게 해 보고 견줄 수 있는 물음입니다.');
  await verdict.getByRole('button', { name: '저장하기' }).click();
  await expect(planner.getByText('선정안: 선정')).toBeVisible();
  const second = await as(browser, 'secondPlanner');
  await second.goto(`/desk/research/${number}`);
  await (await confirm(second, '선정 결과 발표하기')).getByRole('button', { name: '선정 결과 발표하기' }).click();
  await expect(second.getByRole('link', { name: '공개된 모습 보기' })).toBeVisible();

  await lead.goto(`/research/${number}/team`);
  await lead.getByRole('button', { name: '연구 시작하기' }).click();
  const diary = lead.getByRole('form', { name: '일지 쓰기' });
  await diary.getByLabel('제목').fill('첫날');
  await diary.getByLabel('내용').fill('아침 두 시간 동안 일곱 사람이 책을 펼쳤습니다.');
  await diary.getByRole('button', { name: '일지 쓰기' }).click();
  await expect(lead.getByRole('heading', { name: '첫날' })).toBeVisible();
  const line = lead.getByRole('form', { name: '쓸 곳 더하기' });
  await line.getByLabel('이름').fill('책');
  await line.getByLabel('금액(원)').fill('80000');
  await line.getByRole('button', { name: '쓸 곳 더하기' }).click();
  const receipt = lead.getByRole('form', { name: '영수증 내기' });
  await receipt.getByLabel('금액(원)').fill('100001');
  await receipt.getByLabel('낸 날').fill(day(-1));
  await receipt.getByLabel('산 곳').fill('골목책방');
  await receipt.getByLabel('파일').setInputFiles(tinyPicture);
  await receipt.getByRole('button', { name: '영수증 내기' }).click();
  await expect(receipt.getByText('남은 연구비보다 많습니다.', { exact: false }).first()).toBeVisible();
  await receipt.getByLabel('금액(원)').fill('70000');
  await receipt.getByRole('button', { name: '영수증 내기' }).click();
  await expect(lead.getByText('골목책방 7만 원')).toBeVisible();
  await lead.locator('summary', { hasText: '보고서 내기' }).click();
  const report = lead.getByRole('form', { name: '보고서 내기' });
  await report
    .getByLabel('알아낸 것')
    .fill('책을 둔 빵집에서는 열에 셋이 책을 펼쳤고, 두지 않은 곳에서는 아무도 읽지 않았습니다.');
  await report.getByLabel('이렇게 하자는 생각').fill('빵집 세 곳에 더 놓아 보면 좋겠습니다.');
  await report
    .getByLabel('파일', { exact: false })
    .first()
    .setInputFiles({
      name: 'counts.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('day,readers\n1,7\n2,=9\n'),
    });
  await report.getByLabel('파일에 담긴 것').fill('날마다 센 수');
  await report.getByRole('button', { name: '보고서 내기' }).click();
  await expect(lead.getByRole('link', { name: 'counts.csv' })).toBeVisible();

  await second.reload();
  await second.getByRole('form', { name: '확인하기' }).getByRole('button').click();
  const refund = await confirm(second, '남은 연구비 돌려받기');
  await refund.getByRole('button', { name: '남은 연구비 돌려받기' }).click();
  await expect(second.getByText('돌려준 돈')).toBeVisible();
  const answer = second.getByRole('form', { name: '답하고 마치기' });
  await answer.getByLabel('받아들여 추진합니다').check();
  await answer.getByLabel('답').fill('봄에 빵집 세 곳에 책을 놓겠습니다.');
  await answer.getByRole('button', { name: '답하고 마치기' }).click();
  await expect(answer).toBeHidden();

  await lead.goto(`/research/${number}`);
  await expect(lead.getByText('받아들여 추진합니다').first()).toBeVisible();
  await expect(lead.getByText('골목책방')).toBeHidden();
  await lead.getByRole('link', { name: '이 연구로 제안하기' }).click();
  await expect(lead.getByRole('link', { name: title })).toBeVisible();
  await write(lead, aTitle('빵집에 책을 놓아 주세요'));
  await lead.getByRole('button', { name: '제안 내기' }).click();
  await lead.waitForURL(/\/receipts\//);
  const made = /\d{4}-\d+/.exec(lead.url())?.[0] ?? '';
  await lead.goto(`/proposals/${made}`);
  await expect(lead.getByRole('link', { name: title })).toBeVisible();
});
