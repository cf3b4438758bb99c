import { expect, type Page } from '@playwright/test';

/** The names of the demo accounts, by what they are. */
export const people = {
  resident: '이하나',
  neighbour: '박두리',
  dongOfficer: '오소담',
  dongColleague: '윤가람',
  linkedDongOfficer: '하늘찬',
  hubOfficer: '서누리',
  otherHubOfficer: '민들레',
  library: '문다온',
  parks: '차가람',
  cleaning: '노을빛',
  economy: '고운장',
  libraryHead: '나지음',
  institution: '윤마중',
  otherInstitution: '배어진',
  planner: '정한결',
  secondPlanner: '유이음',
  mayor: '강나라',
  admin: '도우리',
  secondAdmin: '한빛나',
} as const;

/** Signs in by the button of the demo page, as a person would; a session there was is replaced. */
export async function signIn(page: Page, who: keyof typeof people, callbackUrl?: string): Promise<void> {
  await page.goto(callbackUrl ? `/sign-in?${new URLSearchParams({ callbackUrl })}` : '/sign-in');
  await page.getByRole('button', { name: `${people[who]} 님으로 로그인` }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await expect(page.getByRole('banner')).toContainText(`${people[who]} ·`);
}
