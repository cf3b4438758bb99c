import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { POST as androidDoor } from '@/app/api/hotline/android/route';
import { POST as inboundDoor } from '@/app/api/hotline/inbound/route';
import { POST as reportDoor } from '@/app/api/hotline/report/route';
import { hotlineThread, inboundDelivery, inboundText, outboundText } from '@/db/schema/hotline';
import { attachment, clock } from '@/db/schema/subject';
import { freshDatabase, type TestDatabase } from '@/db/testing';
import {
  answered,
  deliver,
  delivery,
  fileAt,
  part,
  partsOf,
  seconds,
  start,
  stateOf,
  taking,
  textOf,
} from '@/db/testing-hotline';
import { loadSeogu, officer } from '@/db/testing-world';
import type { Officer } from '@/lib/platform/actor';
import { type SignedOver, signatureOf } from '@/lib/platform/door/signature';
import { forgetDeliveries } from './mutations/forget';
import { fetchPictures } from './mutations/pictures';
import { sendText } from './mutations/send';
import { getDoorOfText } from './queries/door';

// The tests file by themselves; a worker that is woken later would meet a database that is gone.
vi.mock('@/lib/platform/door/pace', () => ({ atMostEvery: () => () => undefined }));

let database: TestDatabase;
let mayor: Officer;
const secret = 'a-secret-that-only-the-provider-knows-0000';
const handsetKey = 'key-of-the-handset-0000';

beforeAll(async () => {
  Object.assign(process.env, {
    HOTLINE_SECRET: secret,
    ANDROID_SMS_SECRET: handsetKey,
    NEXTAUTH_SECRET: 'x'.repeat(32),
    LOG_LEVEL: 'silent',
  });
  database = await freshDatabase();
  await loadSeogu();
  mayor = await officer({ role: 'mayor', dongCode: null, departmentId: null }, start);
});
afterAll(() => database.close());

describe('a delivery', () => {
  it('is stored sealed, filed afterwards with the 48 hours of its arrival, and then keeps nothing of what it held', async () => {
    const id = await deliver(delivery('010-0000-1101', '가로등이 꺼졌어요 💡'));
    const [stored] = await database.db
      .select()
      .from(inboundDelivery)
      .where(eq(inboundDelivery.id, id ?? 0));
    expect(stored?.payload).toMatch(/^s1\./);
    expect(await textOf(id)).toBeNull();
    await fileAt(seconds(600));
    const text = await textOf(id);
    expect(text?.body).toBe('가로등이 꺼졌어요 💡');
    const [running] = await database.db
      .select()
      .from(clock)
      .where(eq(clock.subjectId, text?.threadId ?? 0));
    expect(running?.dueAt).toEqual(seconds(48 * 3600));
    const [filed] = await database.db
      .select()
      .from(inboundDelivery)
      .where(eq(inboundDelivery.id, id ?? 0));
    expect(filed).toMatchObject({ payload: null, filedAt: seconds(600) });
  });

  it('is stored once when eight doors bring it at the same time, and filed once by two workers', async () => {
    const same = delivery('010-0000-1102', '한 번만');
    const stored = await Promise.all(Array.from({ length: 8 }, () => deliver(same)));
    expect(stored.filter((id) => id !== null)).toHaveLength(1);
    await Promise.all([fileAt(start), fileAt(start)]);
    const texts = await database.db.select().from(inboundText).where(eq(inboundText.body, '한 번만'));
    expect(texts).toHaveLength(1);
  });

  it('that cannot be filed is tried again later and holds up no other', async () => {
    await database.sql`alter table hotline_thread add constraint broken check (phone_id <> 0 and state <> 'received') not valid`;
    const broken = await deliver(delivery('010-0000-1103', '먼저'));
    await fileAt(start);
    await database.sql`alter table hotline_thread drop constraint broken`;
    const fine = await deliver(delivery('010-0000-1104', '나중'));
    await fileAt(start);
    expect([await textOf(broken), (await textOf(fine))?.body]).toEqual([null, '나중']);
    await fileAt(seconds(120));
    expect((await textOf(broken))?.body).toBe('먼저');
  });

  it('is forgotten after a month', async () => {
    const id = await deliver(delivery('010-0000-1105', '오래된'));
    await fileAt(start);
    await forgetDeliveries(seconds(29 * 86_400));
    expect(await textOf(id)).not.toBeNull();
    await forgetDeliveries(seconds(31 * 86_400));
    expect(
      await database.db
        .select()
        .from(inboundDelivery)
        .where(eq(inboundDelivery.id, id ?? 0)),
    ).toEqual([]);
  });
});

describe('a long text', () => {
  it('comes in parts in any order, some twice, and is one text', async () => {
    const [b, a] = [part('010-0000-1110', '7', 2, 3, '둘 '), part('010-0000-1110', '7', 1, 3, '하나 ')];
    const ids = [await deliver(b), await deliver(a)];
    await deliver(b);
    await fileAt(start);
    expect(await textOf(ids[0] ?? 0)).toBeNull();
    await deliver(part('010-0000-1110', '7', 3, 3, '셋'));
    await fileAt(start);
    expect((await textOf(ids[0] ?? 0))?.body).toBe('하나 둘 셋');
    expect((await textOf(ids[1] ?? 0))?.id).toBe((await textOf(ids[0] ?? 0))?.id);
  });

  it('of which a part is missing waits a minute, is filed with a mark, and gets the late part in its place', async () => {
    const first = await deliver(part('010-0000-1111', '8', 1, 3, '하나 '));
    await deliver(part('010-0000-1111', '8', 3, 3, '셋'));
    await fileAt(seconds(59));
    expect(await textOf(first)).toBeNull();
    await fileAt(seconds(61));
    expect((await textOf(first))?.body).toBe('하나  […] 셋');
    const late = await deliver(part('010-0000-1111', '8', 2, 3, '둘 '), seconds(90));
    await fileAt(seconds(90));
    expect((await textOf(late))?.body).toBe('하나 둘 셋');
    const thread = (await textOf(late))?.threadId ?? 0;
    const [row] = await database.db.select().from(hotlineThread).where(eq(hotlineThread.id, thread));
    expect(row?.unread).toBe(true);
  });

  it('may use its number again, and letters cut between two parts are whole again', async () => {
    const coded = (place: number, hex: string) =>
      delivery('010-0000-1112', '', { part: { ref: '9', place, of: 2, coded: { coding: 'ucs2', hex } } });
    const one = await deliver(coded(1, 'ac00d83d'));
    await deliver(coded(2, 'dca1002e'));
    await fileAt(start);
    expect((await textOf(one))?.body).toBe('가💡.');
    const again = await deliver(coded(1, 'b098'), seconds(30));
    await deliver(coded(2, 'b2e4'), seconds(31));
    await fileAt(seconds(32));
    expect((await textOf(again))?.body).toBe('나다');
  });
});

describe('a picture', () => {
  const jpeg = () =>
    sharp({ create: { width: 40, height: 20, channels: 3, background: '#256ef4' } })
      .withExif({ IFD0: { Make: 'Phone' } })
      .jpeg()
      .toBuffer();

  it('comes along as bytes, is written anew and belongs to the case', async () => {
    const data = (await jpeg()).toString('base64');
    const id = await deliver(delivery('010-0000-1120', '여기요', { media: [{ data }, { data: 'AAAA' }] }));
    await fileAt(start);
    const text = await textOf(id);
    const files = await database.db
      .select()
      .from(attachment)
      .where(eq(attachment.subjectId, text?.threadId ?? 0));
    expect(files).toMatchObject([{ mediaType: 'image/jpeg', width: 40, public: false }]);
    expect(text?.media).toEqual([{ file: files[0]?.id }, { lost: 'kind' }]);
  });

  it('at an address is fetched by the worker, from listed origins only; one that never answers is given up', async () => {
    const image = await jpeg();
    const server = createServer((request, response) => {
      if (request.url === '/a.jpg') response.end(image);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const media = ['a.jpg', 'b.jpg'].map((name) => ({ url: `${origin}/${name}` }));
    const elsewhere = { url: 'https://elsewhere.example.kr/c.jpg' };
    const id = await deliver(delivery('010-0000-1121', '주소로', { media: [...media, elsewhere] }));
    await fileAt(start);
    const text = await textOf(id);
    const jobs = await database.sql`select 1 from graphile_worker.jobs where task_identifier = 'fetch_pictures'`;
    expect([text?.media.length, jobs.length]).toEqual([3, 1]);
    await expect(fetchPictures(text?.id ?? 0, [origin], start, false)).rejects.toThrow();
    await fetchPictures(text?.id ?? 0, [origin], start, true);
    server.close();
    expect((await textOf(id))?.media).toEqual([{ file: expect.any(String) }, { lost: 'gone' }, { lost: 'host' }]);
    const files = await database.db
      .select()
      .from(attachment)
      .where(eq(attachment.subjectId, text?.threadId ?? 0));
    expect(files).toHaveLength(1);
  });
});

describe('the doors', () => {
  const knock = (door: typeof inboundDoor, body: unknown, lock: { key: string; header: string; over: SignedOver }) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      [`${lock.header}timestamp`]: timestamp,
      [`${lock.header}signature`]: signatureOf(lock.key, timestamp, bytes, lock.over),
    };
    return door(new Request('http://localhost/api/hotline', { method: 'POST', body: bytes, headers }));
  };
  const own = { key: secret, header: 'x-ollim-', over: 'timestamp.body' as const };
  const handset = { key: handsetKey, header: 'x-', over: 'body+timestamp' as const };
  const received = (id: string, payload: object, event = 'sms:received') => ({
    deviceId: 'd',
    event,
    id,
    payload,
    webhookId: 'w',
  });

  it('takes parts by the webhook, and refuses a place that cannot be', async () => {
    const words = { provider: 'sms', from: '010-0000-1140', sentAt: '2026-11-23T10:00:00+09:00', ref: 'r', parts: 2 };
    expect((await knock(inboundDoor, { ...words, id: 'p2', text: '둘', part: 2 }, own)).status).toBe(200);
    expect((await knock(inboundDoor, { ...words, id: 'p3', text: '셋', part: 3 }, own)).status).toBe(400);
    expect((await knock(inboundDoor, { ...words, id: 'p0', text: '영' }, own)).status).toBe(400);
    expect((await knock(inboundDoor, { ...words, id: 'p1', text: '하나', part: 1 }, own)).status).toBe(200);
    await fileAt(new Date());
    expect(await database.db.select().from(inboundText).where(eq(inboundText.body, '하나둘'))).toHaveLength(1);
  });

  it('takes what the handset posts, signed its way and no other, and answers by it', async () => {
    const text = received('Ey6', {
      messageId: 'abc123',
      message: '안드로이드로 왔어요 😀',
      phoneNumber: '+821000001141',
      simNumber: 1,
      receivedAt: '2026-11-23T10:00:00.000+09:00',
    });
    expect((await knock(androidDoor, text, { ...handset, over: 'timestamp.body' })).status).toBe(401);
    expect(await (await knock(androidDoor, text, handset)).json()).toEqual({ received: true, duplicate: false });
    expect(await (await knock(androidDoor, text, handset)).json()).toEqual({ received: true, duplicate: true });
    await fileAt(new Date());
    const [row] = await database.db.select().from(inboundText).where(eq(inboundText.provider, 'android'));
    expect(row?.body).toBe('안드로이드로 왔어요 😀');
    const [ours] = await database.db
      .select()
      .from(outboundText)
      .where(eq(outboundText.threadId, row?.threadId ?? 0));
    expect(await getDoorOfText(ours?.id ?? 0)).toBe('android');
  });

  it('takes an MMS of the handset with its pictures, lets its other events pass, and refuses what is none', async () => {
    const image = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const mms = received(
      'mms-1',
      {
        messageId: 'm',
        sender: '+821000001142',
        phoneNumber: '+821000001142',
        simNumber: null,
        body: '사진이에요',
        subject: null,
        attachments: [
          { partId: 1, contentType: 'application/smil', name: null, size: 1, data: null },
          { partId: 2, contentType: 'image/png', name: 'a.png', size: 1, data: image.toString('base64') },
        ],
        receivedAt: '2026-11-23T10:00:00.000+09:00',
      },
      'mms:downloaded',
    );
    expect((await knock(androidDoor, mms, handset)).status).toBe(200);
    await fileAt(new Date());
    const [row] = await database.db.select().from(inboundText).where(eq(inboundText.body, '사진이에요'));
    expect(row?.media).toMatchObject([{ file: expect.any(String) }]);
    expect((await knock(androidDoor, received('p', { health: {} }, 'system:ping'), handset)).status).toBe(200);
    expect((await knock(androidDoor, received('x', { nothing: 1 }), handset)).status).toBe(400);
    expect((await knock(androidDoor, { hello: 1 }, handset)).status).toBe(400);
  });

  it('takes reports, signed, and says 404 for a text that is not ours', async () => {
    const { answer } = await answered(mayor, '010-0000-1143');
    await sendText(answer, taking, seconds(61));
    for (const { providerId } of await partsOf(answer))
      expect((await knock(reportDoor, { provider: 'solapi', id: providerId, state: 'delivered' }, own)).status).toBe(
        200,
      );
    expect(await stateOf(answer)).toBe('delivered');
    expect((await knock(reportDoor, { provider: 'solapi', id: 'none', state: 'failed' }, own)).status).toBe(404);
    expect((await knock(reportDoor, { provider: 'solapi', id: 'x', state: 'lost' }, own)).status).toBe(400);
    expect(
      (await knock(reportDoor, { provider: 'solapi', id: 'x', state: 'failed' }, { ...own, key: 'wrong' })).status,
    ).toBe(401);
  });
});
