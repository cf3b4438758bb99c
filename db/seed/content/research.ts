import type { TeamState } from '@/lib/research/states';

/** Days before now at which something happened. */
type Ago = number;

export interface TeamText {
  state: TeamState;
  name: string;
  title: string;
  question: string;
  method: string;
  plan: string;
  /** The dong its people live in, and the demo account that leads it. */
  dong: string;
  lead?: string;
  people: number;
  verdict?: string;
  applied: Ago;
  diary?: [ago: Ago, title: string, text: string, inside?: 'inside'][];
  budget?: [label: string, won: number][];
  receipts?: [
    ago: Ago,
    line: number,
    won: number,
    vendor: string,
    state: 'approved' | 'handed_in' | 'returned',
    reason?: string,
  ][];
  report?: { ago: Ago; findings: string; suggestion: string };
  answer?: { ago: Ago; outcome: 'taken_up' | 'partly' | 'kept'; text: string };
  /** The title of the demo's proposal that came from it. */
  proposal?: string;
}

export interface CallText {
  kind: 'research' | 'lab';
  department: string;
  title: string;
  area: string;
  about: string;
  eligibility: 'phone' | 'residence';
  opened: Ago;
  /** From the day it opened; the last day may be to come. */
  takes: number;
  runs: number;
  grantWon: number;
  teamCount: number;
  teams: TeamText[];
}

export const calls: CallText[] = [
  {
    kind: 'research',
    department: 'parks',
    title: '걷고 쉬는 동네를 살피는 주민 소연구',
    area: '걷는 길과 쉼터',
    about:
      '날마다 걷는 사람이 가장 잘 아는 것이 있습니다. 산책로와 골목에서 무엇이 편하고 무엇이 불편한지, 주민이 직접 세어 보고 물어볼 팀을 찾습니다.\n\n잘 쓴 보고서가 아니어도 됩니다. 물음이 또렷하고, 이웃이 따라 해 볼 수 있으면 좋겠습니다.',
    eligibility: 'phone',
    opened: 148,
    takes: 24,
    runs: 190,
    grantWon: 1_000_000,
    teamCount: 3,
    teams: [
      {
        state: 'closed',
        name: '느린 걸음',
        title: '사람들은 산책로 어디에서 쉬고 싶어 할까',
        question: '산책로 의자는 왜 비어 있고, 사람들은 왜 난간과 계단에 앉을까?',
        method:
          '아침과 저녁에 두 시간씩, 두 주 동안 산책로 세 곳에서 앉은 사람과 앉은 자리를 세었습니다. 앉은 사람 일흔한 명에게 왜 그 자리에 앉았는지도 물었습니다.',
        plan: '첫 달은 세는 방법을 맞추고, 둘째 달은 세고 묻고, 셋째 달은 지도에 옮겨 이야기를 나눕니다.',
        dong: 'nongseong2',
        lead: 'resident-2',
        people: 3,
        verdict: '물음이 또렷하고, 세는 방법을 다른 산책로에서도 그대로 쓸 수 있습니다.',
        applied: 139,
        diary: [
          [
            104,
            '세는 종이를 세 번 고쳤습니다',
            '처음 만든 종이로는 셋이 센 수가 다 달랐습니다. 앉은 것과 기댄 것을 나누고, 오 분마다 세기로 하니 비로소 같아졌습니다.',
          ],
          [
            83,
            '그늘이 있는 난간이 볕 드는 의자를 이겼습니다',
            '오후 네 시, 의자 여섯 개에 앉은 사람은 둘인데 그늘진 난간에는 아홉이 기대어 있었습니다. 무릎이 아파서 난간을 잡고 선다는 분도 계셨습니다.',
          ],
          [70, '다음 모임 날짜', '셋 다 되는 날은 목요일 저녁뿐입니다. 지도는 제가 가져가겠습니다.', 'inside'],
        ],
        budget: [
          ['조사 도구와 인쇄', 300_000],
          ['모임과 나눔 자리', 500_000],
          ['지도 만들기', 200_000],
        ],
        receipts: [
          [95, 0, 278_000, '골목인쇄', 'approved'],
          [60, 1, 412_000, '마을찻집', 'approved'],
          [48, 2, 180_000, '골목인쇄', 'approved'],
        ],
        report: {
          ago: 41,
          findings:
            '의자 열여덟 개 가운데 열한 개는 두 주 동안 거의 비어 있었습니다. 비어 있는 의자는 모두 볕이 드는 쪽이었습니다.\n\n앉은 사람의 열에 여섯은 의자가 아니라 난간, 계단, 화단 턱에 앉았습니다. 이유로는 그늘이 가장 많았고, 그다음은 팔걸이였습니다. 무릎이 아픈 분은 팔걸이가 없으면 앉지 않으셨습니다.',
          suggestion:
            '의자를 새로 사기 전에, 있는 의자를 그늘로 옮기고 팔걸이를 달아 보면 좋겠습니다. 옮길 자리는 날마다 걷는 주민과 함께 정하기를 바랍니다.',
        },
        answer: {
          ago: 22,
          outcome: 'partly',
          text: '볕이 드는 의자 일곱 개를 내년 봄에 그늘로 옮기겠습니다. 옮길 자리는 주민과 함께 걸으며 정합니다. 팔걸이를 다는 일은 의자마다 바닥 공사가 달라, 먼저 두 개에 달아 보고 결과를 알려 드리겠습니다.',
        },
        proposal: '산책로 의자를 주민이 고른 자리에 놓아 주세요',
      },
      {
        state: 'running',
        name: '동천 물소리',
        title: '천변 길은 언제 무섭고 언제 편안할까',
        question: '같은 천변 길인데 왜 어떤 시간과 자리는 혼자 걷기 어려울까?',
        method: '열두 사람이 같은 길을 다른 시간에 걷고, 마음이 불편한 자리를 지도에 적습니다. 밝기도 함께 잽니다.',
        plan: '가을에는 해 질 무렵을, 겨울에는 이른 아침을 걷습니다. 달마다 한 번 모여 지도를 겹쳐 봅니다.',
        dong: 'dongcheon',
        lead: 'resident',
        people: 4,
        verdict: '밝기를 재는 것과 마음을 묻는 것을 함께 하는 방법이 새롭습니다.',
        applied: 136,
        diary: [
          [
            52,
            '열두 장의 지도를 겹쳤습니다',
            '서로 다른 사람이 따로 적은 자리가 세 곳에서 겹쳤습니다. 세 곳 모두 가로등 사이가 가장 먼 자리였고, 그 가운데 한 곳은 나무가 등을 가리고 있었습니다.',
          ],
          [
            31,
            '밝기보다 소리가 먼저였습니다',
            '물소리가 큰 자리에서는 뒤에서 오는 사람을 알 수 없어 무섭다는 이야기가 많았습니다. 처음 물음에는 없던 것이라 겨울 걷기에서 따로 적기로 했습니다.',
          ],
          [12, '겨울 걷기 당번', '새벽은 둘씩 짝을 지어 걷습니다. 못 나오는 날은 전날 저녁까지 알려 주세요.', 'inside'],
        ],
        budget: [
          ['조도계 빌리기', 360_000],
          ['지도 인쇄', 240_000],
          ['모임', 300_000],
        ],
        receipts: [
          [88, 0, 240_000, '한빛기기', 'approved'],
          [50, 1, 132_000, '골목인쇄', 'approved'],
          [30, 2, 58_000, '마을찻집', 'returned', '영수증에 날짜가 보이지 않습니다. 날짜가 보이게 다시 찍어 주세요.'],
          [3, 2, 58_000, '마을찻집', 'handed_in'],
        ],
      },
      {
        state: 'reported',
        name: '유아차 원정대',
        title: '유아차로 공원까지 가는 길에 턱은 몇 개일까',
        question: '걸어서 십 분인 공원이 유아차로는 왜 이십 분이 걸릴까?',
        method: '집에서 공원까지 실제로 밀고 가며 멈춘 자리마다 턱의 높이와 까닭을 적습니다.',
        plan: '네 집이 저마다 다른 길로 가고, 공원에 모여 적은 것을 맞추어 봅니다.',
        dong: 'pungam',
        people: 3,
        verdict: '부모가 아니면 세기 어려운 것을 세는 연구입니다.',
        applied: 133,
        diary: [
          [
            77,
            '한 번에 못 넘은 턱이 열네 개였습니다',
            '제 길에서만 열네 개입니다. 가장 높은 턱은 새로 만든 가게 앞이었습니다. 가게 사장님도 몰랐다며 사진을 찍어 가셨습니다.',
          ],
        ],
        budget: [['조사와 인쇄', 600_000]],
        receipts: [[66, 0, 431_000, '골목인쇄', 'approved']],
        report: {
          ago: 6,
          findings:
            '네 길을 더해 유아차가 한 번에 넘지 못한 턱은 마흔한 개였습니다. 절반은 건물 앞에 나중에 놓은 것이고, 열두 개는 횡단보도가 시작하는 자리였습니다.\n\n길이 멀어서가 아니라 턱을 피해 돌아가느라 늦었습니다.',
          suggestion: '횡단보도 앞 열두 곳부터 낮추고, 건물 앞 턱은 가게에 먼저 알려 주면 좋겠습니다.',
        },
      },
      {
        state: 'not_selected',
        name: '맛있는 산책',
        title: '산책하기 좋은 길의 맛집 지도',
        question: '산책하다 들르기 좋은 가게는 어디일까?',
        method: '팀이 함께 가 보고 점수를 매깁니다.',
        plan: '한 달에 네 곳씩 다녀옵니다.',
        dong: 'chipyeong',
        people: 2,
        verdict:
          '걷는 길의 불편을 살피는 이번 모집의 물음과 달라 다음 기회를 권합니다. 동네 가게를 알리는 모집이 봄에 열립니다.',
        applied: 130,
      },
    ],
  },
  {
    kind: 'lab',
    department: 'library',
    title: '골목에 책을 놓아 보는 동네 실험실',
    area: '책과 골목',
    about:
      '책이 도서관에만 있을 까닭은 없습니다. 빵집, 버스 정류장, 빨래방처럼 사람이 잠깐 머무는 곳에 책을 놓으면 무슨 일이 일어날까요.\n\n작게 해 보고, 안 되면 왜 안 되었는지를 적어 줄 팀을 찾습니다.',
    eligibility: 'residence',
    opened: 9,
    takes: 28,
    runs: 150,
    grantWon: 1_500_000,
    teamCount: 4,
    teams: [
      {
        state: 'applied',
        name: '빨래방 책방',
        title: '빨래가 도는 사십 분 동안 책을 읽을까',
        question: '기다리는 시간이 정해진 곳에 책을 두면 사람들은 읽을까, 휴대전화를 볼까?',
        method: '빨래방 두 곳 가운데 한 곳에만 책을 두고, 넉 주 동안 펼친 책과 사람을 셉니다.',
        plan: '첫 주는 책 없이 세고, 둘째 주부터 책을 두고 셉니다. 책은 주마다 바꿉니다.',
        dong: 'yang',
        people: 2,
        applied: 4,
      },
    ],
  },
];
