import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file';

const entry = {
  id: 'meeting-1',
  sequence: 0,
  changedAt: new Date('2026-11-23T01:00:00Z'),
  startsAt: new Date('2026-12-01T05:00:00Z'),
  endsAt: new Date('2026-12-01T06:00:00Z'),
  title: '짧은 제목',
  text: '',
  place: '강당',
  url: 'https://ollim.example.kr/meetings/2026-0001',
  cancelled: false,
};
const linesOf = (file: string) => file.split('\r\n');
const unfolded = (file: string) => file.replace(/\r\n[\t ]/gu, '');

describe('a calendar file', () => {
  it.each([
    ['Korean', '주민과 함께 정하는 겨울철 미끄럼 막기 회의와 다음 해 예산 이야기 '.repeat(9)],
    ['pictures of four octets', '👩‍🌾🌳 텃밭 '.repeat(40)],
    ['Latin letters', 'The winter meeting of the neighbourhood '.repeat(9)],
    ['one long word', 'ㄱ'.repeat(300)],
    ['exactly full lines', `${'a'.repeat(75 - 'SUMMARY:'.length)}${'b'.repeat(74)}`],
  ])('has no line of more than 75 octets and breaks no letter: %s', (_, words) => {
    const title = words.trim();
    const file = calendarFile('회의', 'ollim.example.kr', [{ ...entry, title, text: title }]);
    for (const line of linesOf(file)) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(Buffer.from(file, 'utf8').toString('utf8')).toBe(file);
    expect(linesOf(unfolded(file))).toContain(`SUMMARY:${title}`);
    expect(linesOf(unfolded(file))).toContain(`DESCRIPTION:${title}`);
  });

  it('leaves short lines alone and keeps the breaks of a text', () => {
    const file = calendarFile('회의', 'ollim.example.kr', [{ ...entry, text: '첫 줄\n둘째 줄; 쉼표, 까지' }]);
    expect(linesOf(file)).toContain('SUMMARY:짧은 제목');
    expect(linesOf(file)).toContain('DESCRIPTION:첫 줄\\n둘째 줄\\; 쉼표\\, 까지');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
