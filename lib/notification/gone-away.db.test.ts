import { afterAll, beforeAll, expect, it } from 'vitest';
import { event } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import { dongs, loadSeogu, officer, residents } from '@/db/testing-world';
import { createComplaint } from '@/lib/complaint/mutations';
import { routeComplaint } from '@/lib/complaint/mutations/desk';
import { listDepartments } from '@/lib/district/queries';
import type { Officer, Resident } from '@/lib/platform/actor';
import { transact } from '@/lib/platform/transact';
import { tellOf } from './mutations';
import { listMessages } from './queries';
import { getNews } from './queries/news';
import { piecesOf } from './rules/pieces';
import { asReadBy } from './rules/read';

let database: TestDatabase;
const at = new Date('2026-11-23T10:00:00+09:00');

beforeAll(async () => {
  database = await freshDatabase();
  await loadSeogu();
});
afterAll(() => database.close());

it('whoever had a private complaint that went to another desk reads that it came, and is led to nothing of it', async () => {
  const [author] = (await residents(1, at)) as [Resident];
  const dong = await officer({ role: 'dong_officer', dongCode: dongs.yang3 }, at);
  const departmentId = (await listDepartments('2026-11-23'))[0]?.id ?? 0;
  const parks = await officer({ role: 'department_officer', departmentId }, at);
  const made = await transact(author, at, (work) =>
    createComplaint(work, {
      authorId: author.memberId,
      dongCode: dongs.yang3,
      kind: 'grievance',
      title: '이웃과의 다툼',
      text: '이웃과 다투었습니다.',
      visibility: 'private',
    }),
  );
  const number = made.ok ? made.value.number : '';
  const tellAll = async () => {
    for (const { id } of await database.db.select({ id: event.id }).from(event)) await tellOf(id, at);
  };
  const read = async (who: Officer) =>
    (await listMessages(who.memberId)).filter((row) => row.number === number).map((row) => asReadBy(who, row));
  await tellAll();
  expect(await read(dong)).toMatchObject([{ title: '이웃과의 다툼', gone: false }]);

  const reason = '공원 옆의 일입니다.';
  await transact(dong, at, (work) => routeComplaint(work, { number, desk: `department:${departmentId}`, reason }));
  await tellAll();
  const told = (await read(dong)).find((row) => row.type === 'complaint.submit');
  expect(told).toMatchObject({ title: '', reason: null, gone: true });
  const routed = (await read(parks)).find((row) => row.type === 'complaint.route');
  expect(routed).toMatchObject({ title: '이웃과의 다툼', reason, gone: false });

  const news = await getNews(told?.id ?? 0, at, database.db);
  const [piece] = piecesOf(news ? [news] : [], 'https://ollim.kr', 'ko');
  expect(piece?.href).toBe('https://ollim.kr/me/notifications');
});
