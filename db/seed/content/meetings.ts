import type { DepartmentSlug, DongSlug } from './types';

export interface MeetingText {
  /** Called by the hub of a zone, by a department, or by the planners. */
  by: { zone: string } | { department: DepartmentSlug } | 'planner';
  internal?: true;
  title: string;
  about: string;
  /** Days from today and the hours of that day. */
  inDays: number;
  from: string;
  to: string;
  place: string;
  online?: string;
  /** How many agenda items of the zone stand on it, and what else does. */
  items: number;
  points: string[];
  invited: { dongs?: DongSlug[]; departments?: DepartmentSlug[]; mayor?: true };
  moved?: { days: number; reason: string };
  cancelled?: string;
  minutes?: {
    text: string;
    /** On each item and point, in their order; the last one for all that are more. */
    decisions: string[];
    residents: number;
    guests: [name: string, about: string][];
    tasks: [text: string, inDays: number][];
    published: boolean;
  };
}

export const meetings: MeetingText[] = [
  {
    by: { zone: 'growing' },
    title: '성장하는 생활권 의제 나눔 회의',
    about: '거점동이 올린 의제를 두고 함께 묶인 동과 부서가 무엇을 먼저 할지 이야기합니다.',
    inDays: -24,
    from: '14:00',
    to: '16:00',
    place: '거점동 행정복지센터 2층 회의실',
    items: 2,
    points: ['다음 모으기 때 주민에게 어떻게 알릴지'],
    invited: { dongs: ['yudeok', 'gwangcheon'], departments: ['library', 'planning'] },
    minutes: {
      text: '의제마다 제안한 주민의 이야기를 먼저 들었습니다.\n부서는 예산과 때를 설명했고, 동은 가까운 주민부터 쓸 수 있게 해 달라고 했습니다.\n다음 모으기는 안내문과 경로당 방송으로 함께 알리기로 했습니다.',
      decisions: [
        '내년 봄에 시작하고 주민 두 사람이 진행을 함께 살핍니다.',
        '부서가 낸 방안대로 하되 저녁 시간에도 쓸 수 있게 합니다.',
        '안내문을 큰 글씨로 만들고 경로당에는 방송으로 알립니다.',
      ],
      residents: 27,
      guests: [['이금옥', '경로당에서 책을 읽어 드립니다.']],
      tasks: [
        ['큰 글씨 안내문 만들기', 20],
        ['저녁 시간 운영 방안 내기', 45],
      ],
      published: true,
    },
  },
  {
    by: { zone: 'happy' },
    title: '행복한 생활권 겨울 의제 회의',
    about: '검토하고 있는 의제를 부서와 함께 살피고, 주민이 물은 것에 답합니다.',
    inDays: 8,
    from: '19:00',
    to: '20:30',
    place: '거점동 행정복지센터 3층 강당',
    online: 'https://meet.example.org/happy-winter',
    items: 2,
    points: ['겨울 미끄럼 사고를 줄이는 방법'],
    invited: {
      dongs: ['sangmu1', 'yang3', 'hwajeong4', 'seochang'],
      departments: ['regeneration', 'welfare'],
      mayor: true,
    },
    moved: { days: 2, reason: '강당 난방을 고치는 날과 겹쳐 이틀 미룹니다.' },
  },
  {
    by: { zone: 'together' },
    title: '함께하는 생활권 골목 장터 준비 회의',
    about: '봄 골목 장터를 어디에서 어떻게 열지 상인과 함께 이야기합니다.',
    inDays: 4,
    from: '15:00',
    to: '16:30',
    place: '거점동 행정복지센터 1층 사랑방',
    items: 1,
    points: ['장터 자리 나누기'],
    invited: { departments: ['economy'] },
    cancelled: '상인회가 총회를 먼저 열기로 해 그 뒤에 다시 잡습니다.',
  },
  {
    by: { zone: 'liveable' },
    title: '살기좋은 생활권 의제 회의',
    about: '올린 의제의 부서 의견을 함께 듣습니다.',
    inDays: -4,
    from: '10:00',
    to: '11:30',
    place: '거점동 행정복지센터 2층 회의실',
    items: 1,
    points: ['도로 공사 기간에 걷는 길'],
    invited: { departments: ['construction', 'parks'] },
    minutes: {
      text: '부서 의견을 들었고 걷는 길을 먼저 내기로 뜻을 모았습니다. 남은 이야기를 정리하고 있습니다.',
      decisions: ['부서 의견대로 나누어 시작합니다.', '공사 기간에는 맞은편 길에 임시 걷는 길을 둡니다.'],
      residents: 12,
      guests: [],
      tasks: [['임시 걷는 길 그림 그리기', 14]],
      published: false,
    },
  },
  {
    by: { department: 'library' },
    internal: true,
    title: '독서아카데미 강사 준비 회의',
    about: '다음 학기 강사와 책을 정하는 내부 회의입니다.',
    inDays: -11,
    from: '16:00',
    to: '17:00',
    place: '도서관과 회의실',
    items: 0,
    points: ['강사 후보', '책 고르기'],
    invited: { dongs: ['dongcheon'] },
    minutes: {
      text: '강사 후보 네 분을 살폈고 두 분께 먼저 여쭙기로 했습니다.',
      decisions: ['두 분께 먼저 여쭙고, 어려우면 다음 분께 여쭙습니다.', '주민이 고른 책을 절반 넣습니다.'],
      residents: 0,
      guests: [],
      tasks: [],
      published: true,
    },
  },
  {
    by: 'planner',
    title: '의제 처리 상황 나눔 회의',
    about: '올해 올라온 의제가 어디까지 왔는지 동과 부서가 함께 보고, 늦어진 것을 어떻게 할지 정합니다.',
    inDays: 15,
    from: '14:00',
    to: '16:00',
    place: '구청 대회의실',
    items: 0,
    points: ['늦어진 사업과 새 날짜', '내년 모으기 일정'],
    invited: {
      dongs: ['dongcheon', 'pungam', 'geumho1', 'chipyeong'],
      departments: ['library', 'parks', 'construction', 'welfare'],
      mayor: true,
    },
  },
  {
    by: { zone: 'growing' },
    title: '성장하는 생활권 여름 의제 회의',
    about: '여름에 올릴 의제를 함께 정합니다.',
    inDays: -96,
    from: '14:00',
    to: '15:30',
    place: '거점동 행정복지센터 2층 회의실',
    items: 1,
    points: [],
    invited: { departments: ['planning'] },
    minutes: {
      text: '함께 묶인 동에서 가장 많은 공감을 얻은 제안부터 의제로 올리기로 했습니다.',
      decisions: ['부서 의견을 먼저 듣고 구청에 올립니다.'],
      residents: 18,
      guests: [],
      tasks: [],
      published: true,
    },
  },
];
