/** A course of the demo: when its sessions are, in days from today, and how full it is. */
export interface CourseText {
  /** Slug of the department that holds it, or of the dong. */
  host: { department: string } | { dong: string };
  title: string;
  summary: string;
  audience: string;
  lecturer: string;
  place: string;
  contact: string;
  capacity: number;
  /** Each session: days from today, hour of its start and of its end, topic. `now`: one that has just begun, whatever the hour. */
  sessions: [inDays: number, from: number, to: number, topic: string | null][] | 'now';
  /** Registration, in days from today. */
  register: [from: number, until: number];
  needed: number | null;
  registered: number;
  waiting: number;
  end: 'draft' | 'open' | 'held' | 'cancelled' | 'done';
  /** Names of those who came without an account. */
  walkIns?: string[];
  cancelled?: string;
  feedback?: [rating: number, words: string | null][];
}

export const courses: CourseText[] = [
  {
    host: { department: 'economy' },
    title: '동네 가게 온라인 판매 첫걸음',
    summary:
      '스마트폰 하나로 내 가게를 온라인에 올리는 방법을 두 시간에 배웁니다.\n\n사진과 설명 쓰기, 주문과 배송, 수수료 계산까지 실제 화면을 보며 따라 합니다. 끝난 뒤에는 소상공인 상담사가 한 분씩 질문을 받습니다.',
    audience: '우리 구에서 가게를 하는 소상공인',
    lecturer: '가온누리 (온라인 판매 13년)',
    place: '구청 2층 들불홀',
    contact: '경제과 소상공인팀',
    capacity: 40,
    sessions: [[9, 14, 16, null]],
    register: [-20, 7],
    needed: 1,
    registered: 40,
    waiting: 7,
    end: 'open',
  },
  {
    host: { dong: 'yang3' },
    title: '우리 가게 사진 잘 찍는 법',
    summary:
      '비싼 사진기 없이 스마트폰으로 음식과 물건을 맛있고 곱게 찍는 방법을 배웁니다.\n\n빛을 고르는 법, 배경을 정리하는 법, 가게 이야기를 담는 법을 세 번에 나눠 익힙니다. 배운 날 바로 찍어 보고 서로 이야기합니다.',
    audience: '양3동과 이웃 동의 상인과 주민',
    lecturer: '한봄 (동네 사진관 주인)',
    place: '양3동 행정복지센터 2층 회의실',
    contact: '양3동 행정복지센터',
    capacity: 24,
    sessions: [
      [12, 19, 21, '빛과 배경'],
      [19, 19, 21, '음식과 물건'],
      [26, 19, 21, '가게 이야기'],
    ],
    register: [-6, 10],
    needed: 2,
    registered: 11,
    waiting: 0,
    end: 'open',
  },
  {
    host: { dong: 'yang3' },
    title: '단골을 부르는 동네 가게 소식 쓰기',
    summary:
      '오늘 들어온 물건, 쉬는 날, 새 차림표를 짧고 반갑게 알리는 방법을 배웁니다.\n\n각자 가게 소식 하나를 그 자리에서 써서 동네 게시판과 문자로 보내 봅니다. 신청하지 않고 오셔도 남은 자리가 있으면 들으실 수 있습니다.',
    audience: '양3동과 이웃 동의 상인',
    lecturer: '윤슬 (동네 소식지 편집자)',
    place: '양3동 행정복지센터 2층 회의실',
    contact: '양3동 행정복지센터',
    capacity: 24,
    sessions: 'now',
    register: [-13, 0],
    needed: 1,
    registered: 19,
    waiting: 0,
    end: 'held',
    walkIns: ['오가온', '문다솜'],
  },
  {
    host: { department: 'economy' },
    title: '상가 임대차, 이것만은 알고 계약하기',
    summary:
      '계약서를 쓰기 전에 확인할 것, 권리금과 보증금을 지키는 방법, 다툼이 생겼을 때 물어볼 곳을 사례로 알아봅니다.',
    audience: '소상공인과 창업을 준비하는 주민',
    lecturer: '이든솔 (변호사)',
    place: '소상공인 지원센터 교육장',
    contact: '경제과 소상공인팀',
    capacity: 40,
    sessions: [[27, 10, 12, null]],
    register: [4, 25],
    needed: null,
    registered: 0,
    waiting: 0,
    end: 'open',
  },
  {
    host: { department: 'economy' },
    title: '소상공인 세무 기초 4주 과정',
    summary:
      '부가가치세와 종합소득세 신고를 스스로 할 수 있게 됩니다. 영수증을 모으는 법부터 신고서를 쓰는 법까지 네 번에 나눠 배웠습니다.',
    audience: '우리 구에서 가게를 하는 소상공인',
    lecturer: '나루 (세무사)',
    place: '소상공인 지원센터 교육장',
    contact: '경제과 소상공인팀',
    capacity: 30,
    sessions: [
      [-61, 14, 16, '장부와 영수증'],
      [-54, 14, 16, '부가가치세'],
      [-47, 14, 16, '종합소득세'],
      [-40, 14, 16, '신고서 써 보기'],
    ],
    register: [-85, -64],
    needed: 3,
    registered: 28,
    waiting: 0,
    end: 'done',
    walkIns: ['서라온'],
    feedback: [
      [5, '영수증을 상자에 모으기만 했는데 이제 정리하는 방법을 알겠습니다.'],
      [5, null],
      [4, '마지막 시간이 짧았습니다. 신고서를 끝까지 써 보고 싶습니다.'],
      [5, '질문을 끝까지 받아 주셔서 고맙습니다.'],
      [4, null],
      [3, '낮에는 가게를 비우기 어렵습니다. 저녁 반도 열어 주세요.'],
      [5, null],
      [4, '교재 글씨가 조금 더 컸으면 합니다.'],
      [5, null],
    ],
  },
  {
    host: { department: 'library' },
    title: '가게 이야기를 글로 쓰기',
    summary: '우리 가게를 소개하는 짧은 글을 함께 쓰고 다듬는 모임입니다.',
    audience: '글쓰기를 처음 하는 상인과 주민',
    lecturer: '서툰',
    place: '상록도서관 배움터',
    contact: '도서관과',
    capacity: 15,
    sessions: [[6, 10, 12, null]],
    register: [-15, 4],
    needed: null,
    registered: 9,
    waiting: 0,
    end: 'cancelled',
    cancelled: '강사가 다쳐 열 수 없게 되었습니다. 봄에 다시 열고, 신청하신 분께 먼저 알려 드리겠습니다.',
  },
  {
    host: { department: 'economy' },
    title: '겨울 장사 준비: 난방비 줄이기',
    summary: '가게 난방비를 줄이는 방법과 받을 수 있는 지원을 한 시간에 모아 듣습니다.',
    audience: '우리 구에서 가게를 하는 소상공인',
    lecturer: '정하는 중',
    place: '구청 2층 들불홀',
    contact: '경제과 소상공인팀',
    capacity: 60,
    sessions: [[33, 15, 16, null]],
    register: [10, 31],
    needed: null,
    registered: 0,
    waiting: 0,
    end: 'draft',
  },
];
