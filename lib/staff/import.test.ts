import { describe, expect, it } from 'vitest';
import { readStaffFile } from './rules-file';
import { type Known, planImport } from './rules-import';

const today = '2026-11-23';
const known: Known = {
  people: [
    { memberId: 1, staffNo: '1001', name: '정한결' },
    { memberId: 2, staffNo: '1002', name: '오소담' },
    { memberId: 3, staffNo: '1003', name: '도우리' },
  ],
  held: [
    {
      id: 11,
      memberId: 1,
      role: 'planner',
      dongCode: null,
      departmentId: null,
      institutionId: null,
      isHead: false,
      source: 'office',
      validFrom: '2024-01-01',
      validTo: null,
    },
    {
      id: 12,
      memberId: 2,
      role: 'dong_officer',
      dongCode: '2914059000',
      departmentId: null,
      institutionId: null,
      isHead: false,
      source: 'office',
      validFrom: '2024-01-01',
      validTo: null,
    },
    {
      id: 13,
      memberId: 2,
      role: 'mayor',
      dongCode: null,
      departmentId: null,
      institutionId: null,
      isHead: false,
      source: 'provider',
      validFrom: '2024-01-01',
      validTo: null,
    },
    {
      id: 14,
      memberId: 3,
      role: 'admin',
      dongCode: null,
      departmentId: null,
      institutionId: null,
      isHead: false,
      source: 'office',
      validFrom: '2024-01-01',
      validTo: null,
    },
    {
      id: 15,
      memberId: 9,
      role: 'planner',
      dongCode: null,
      departmentId: null,
      institutionId: null,
      isHead: false,
      source: 'office',
      validFrom: '2024-01-01',
      validTo: null,
    },
  ],
  dongs: [{ id: '2914059000', slug: 'yang3', nameKo: '양3동', nameEn: 'Yang 3-dong' }],
  institutions: [{ id: 5, slug: 'tourism', nameKo: '광주관광공사', nameEn: 'Gwangju Tourism' }],
  departments: [{ id: 7, slug: 'library', nameKo: '도서관과', nameEn: 'Libraries' }],
  actorId: 3,
  today,
};
const header = '직원번호,이름,역할,소속,시작일,마지막날,팀장';
const rows = (...lines: string[]) => {
  const read = readStaffFile(new TextEncoder().encode([header, ...lines].join('\n')));
  if (!read.ok) throw new Error(read.code);
  return read.value;
};
const plan = (lines: string[], mode: 'part' | 'whole' = 'part') => planImport(rows(...lines), mode, known);
const errors = (...lines: string[]) => plan(lines).errors.map((each) => each.code);

describe('a file', () => {
  const first = (bytes: Uint8Array) => {
    const read = readStaffFile(bytes);
    return read.ok ? read.value[0]?.name : read.code;
  };
  const utf8 = (text: string) => new TextEncoder().encode(text);
  /** `직원번호,이름` and `1,똠방` in CP949; 똠 is not in EUC-KR proper. */
  const cp949 = Uint8Array.from(Buffer.from('c1f7bff8b9f8c8a32cc0ccb8a70a312c8c63b9e60a', 'hex'));

  it('is read in UTF-8, with its mark and with Windows’ line ends, and in CP949', () => {
    expect(first(utf8('직원번호,이름\n1,정한결'))).toBe('정한결');
    expect(first(utf8('\uFEFF직원번호,이름\r\n1,정한결\r\n'))).toBe('정한결');
    expect(first(cp949)).toBe('똠방');
    expect(first(utf8('staff_no , Name\n1,"정한결"'))).toBe('정한결');
  });

  it('that is none is refused with what is wrong', () => {
    expect(first(utf8(''))).toBe('file_empty');
    expect(first(utf8('직원번호,이름\n'))).toBe('file_empty');
    expect(first(utf8('번호,이름\n1,정한결'))).toBe('file_header');
    expect(first(utf8('직원번호,이름\n1,"정한결'))).toBe('file_shape');
    expect(first(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toBe('file_encoding');
    expect(first(new Uint8Array(3 * 1024 * 1024))).toBe('file_long');
  });

  it('numbers its lines as an editor does', () => {
    expect(rows('1001,정한결,,,,,', '', '1002,오소담,,,,,').map((row) => row.line)).toEqual(['2', '4']);
  });
});

describe('what would change', () => {
  it('is nothing when the file says what is known', () => {
    expect(plan(['1001,정한결,기획실 담당자,,2024-01-01,,아니요', '1002,오소담,동 담당자,양3동,,,'])).toEqual({
      changes: [],
      errors: [],
      unchanged: 2,
    });
  });

  it('is shown for new people, new charges, other names, other days and heads', () => {
    const { changes } = plan([
      '2001,새사람,부서 담당자,도서관과,2026-12-01,2027-11-30,예',
      '1001,정한별,기획실 담당자,,,2026-12-31,',
      '1002,오소담,동 담당자,양3동,,,예',
      '1002,오소담,기획실 담당자,,2020-01-01,,',
    ]);
    expect(changes.map((change) => [change.kind, change.staffNo])).toEqual([
      ['person', '2001'],
      ['new', '2001'],
      ['renamed', '1001'],
      ['changed', '1001'],
      ['changed', '1002'],
      ['new', '1002'],
    ]);
    expect(changes[1]).toMatchObject({ after: { validFrom: '2026-12-01', validTo: '2027-12-01', isHead: true } });
    expect(changes[3]).toMatchObject({ after: { validFrom: '2024-01-01', validTo: '2027-01-01' } });
    expect(changes[5], 'nobody was in charge before today').toMatchObject({ after: { validFrom: today } });
  });

  it('in a list of all also ends what the file does not say, but no administrator, nothing of the provider’s, and nobody who is on no list', () => {
    const { changes } = plan(['1001,정한결,기획실 담당자,,,,'], 'whole');
    expect(changes).toMatchObject([{ kind: 'ended', assignmentId: 12 }]);
    expect(plan(['1001,정한결,기획실 담당자,,,,']).changes).toEqual([]);
  });
});

describe('a wrong line', () => {
  it('is told with its number', () => {
    expect(plan(['1001,정한결,,,,,', '=1+1,정한결,,,,,']).errors).toEqual([{ line: 3, code: 'staff_no' }]);
  });

  it('is wrong for one reason each', () => {
    expect(errors('2001,=SUM(A1),,,,,')).toEqual(['person_name']);
    expect(errors('2001,새사람,대장,,,,')).toEqual(['role']);
    expect(errors('2001,새사람,동 담당자,,,,')).toEqual(['place_missing']);
    expect(errors('2001,새사람,동 담당자,없는동,,,')).toEqual(['place']);
    expect(errors('2001,새사람,구청장,양3동,,,')).toEqual(['place_extra']);
    expect(errors('2001,새사람,관리자,,,,')).toEqual(['admin']);
    expect(errors('2001,새사람,구청장,,2026-02-30,,')).toEqual(['from']);
    expect(errors('2001,새사람,구청장,,,2026/11/23,')).toEqual(['last_day']);
    expect(errors('2001,새사람,구청장,,2026-12-02,2026-12-01,')).toEqual(['ends_before']);
    expect(errors('2001,새사람,구청장,,,,팀장')).toEqual(['head']);
    expect(errors('1003,도우리,구청장,,,,')).toEqual(['own_powers']);
    expect(errors('2001,새사람,구청장,,,,', '2001,딴사람,,,,,')).toEqual(['name_differs']);
    expect(errors('2001,새사람,구청장,,,,', '2001,새사람,구청장,,2027-01-01,,')).toEqual(['twice']);
  });
});
