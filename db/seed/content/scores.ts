/** Where the two known figures were reported; the way in which they were measured differs. */
const reported = '공개된 보도';
const invented = '시연용으로 꾸민 숫자';

/** Ways of measuring. The first two are known by their figures only; the third is invented. */
export const methods = {
  pilot: {
    name: '시범 점검 (2022년)',
    description:
      '시범으로 고른 다섯 곳을 잰 것입니다. 어떻게 쟀는지 자세한 것은 알려지지 않았으므로 다른 방법의 점수와 견줄 수 없습니다.',
  },
  survey: {
    name: '친절도 조사 (2023년)',
    description:
      '스무 곳을 잰 것입니다. 시범 점검과 잰 곳도 방법도 다르므로, 점수가 오르거나 내렸다고 말할 수 없습니다.',
  },
  visits: {
    name: '반기 방문·전화 점검 (시연)',
    description:
      '시연용으로 꾸민 방법입니다. 점검원이 반기마다 기관을 여섯 번 찾아가고 여섯 번 전화하여 맞이, 설명, 마무리를 100점 만점으로 적습니다.',
  },
} as const;

/** Figures that were reported: points, sites, first and last day. */
export const facts = [
  { method: 'pilot', points: 67.5, sites: 5, from: '2022-10-01', to: '2022-10-31', source: reported },
  { method: 'survey', points: 83.26, sites: 20, from: '2023-01-01', to: '2023-06-30', source: reported },
] as const;

export const inventedSource = invented;

/** What offices do about their score: dong, what, days until it is due, how far, what came of it. Invented. */
export const improvements: {
  dong: string;
  todo: [title: string, due: number, state: 'planned' | 'doing' | 'done' | 'dropped', outcome: string | null][];
}[] = [
  {
    dong: 'yang3',
    todo: [
      ['번호표 옆에 안내하는 사람을 아침 두 시간 두기', -40, 'done', '봉사자 여섯 분이 번갈아 서고 있습니다.'],
      ['전화가 이어지지 않을 때 다시 걸어 드리기', 25, 'doing', '두 달째 기록하고 있습니다.'],
    ],
  },
  {
    dong: 'chipyeong',
    todo: [['점심시간에도 창구 하나 열기', 50, 'planned', null]],
  },
  {
    dong: 'dongcheon',
    todo: [
      ['큰 글씨 안내문으로 바꾸기', -15, 'done', '열두 가지 안내문을 바꾸었습니다.'],
      ['저녁 창구 열기', -5, 'dropped', '찾는 분이 한 달에 두 분이라 예약으로 바꾸었습니다.'],
    ],
  },
];
