import type { AgendaText } from './types';

/** Items of 함께하는 생활권 (거점 금호1동). */
export const togetherAgenda: AgendaText[] = [
  {
    cluster: 'barefoot',
    stage: 'prepared',
    title: '사계절 쓰는 맨발길',
    summary:
      '마륵근린공원과 상무2동 맨발길 발 씻는 곳에 얼지 않는 수도, 앉는 자리, 손잡이를 놓고, 농성1동 벚꽃길 옆 200미터를 맨발길로 다듬습니다.',
    why: '맨발길은 만드는 것보다 쓰기 좋게 두는 것이 어렵습니다. 세 동이 같은 부품을 쓰면 고장 나도 빨리 고칩니다.',
    opinions: [
      {
        department: 'parks',
        stance: 'feasible',
        text: '마륵과 상무2동은 수도관을 깊이 묻어 낮 시간에 쓸 수 있습니다. 벚꽃길은 뿌리를 다치지 않게 흙을 덮는 방식으로 합니다.',
        costWon: 67_000_000,
      },
      {
        department: 'safety',
        stance: 'partly_feasible',
        text: '겨울에는 바닥이 얼 수 있어 영하인 날은 물을 잠그는 조건이 필요합니다.',
        costWon: null,
      },
    ],
    decision: {
      outcome: 'partially_adopted',
      reasons:
        '발 씻는 곳 두 곳은 얼지 않는 수도와 손잡이를 놓고 낮 11시부터 4시까지 물을 틉니다. 벚꽃길은 나무뿌리 조사를 먼저 해야 하므로 흙을 덮는 구간을 120미터로 줄여 시작합니다.',
      plannedMonths: 3,
      lead: 'parks',
    },
  },
  {
    cluster: 'delivery',
    stage: 'reviewing',
    title: '동네 가게가 함께 쓰는 배송',
    summary:
      '양동시장과 금호1동을 거점으로 삼아 하루 두 번 모아 배송하고, 농성1동 어르신 장보기와 상무2동 공동 쿠폰을 함께 씁니다.',
    why: '네 동의 가게가 따로 하면 비싸고, 함께 하면 한 건에 삼천 원 아래로 내려갑니다. 청년 일자리도 생깁니다.',
    opinions: [
      {
        department: 'economy',
        stance: 'feasible',
        text: '시장 상인회와 금호1동 상생마을 사업단이 함께 운영하면 첫해 운송비의 절반을 도울 수 있습니다.',
        costWon: 96_000_000,
      },
      {
        department: 'welfare',
        stance: 'feasible',
        text: '어르신 장보기는 돌봄 대상자부터 시작하고 안부 확인을 함께 하겠습니다.',
        costWon: 12_000_000,
      },
      {
        department: 'transport',
        stance: 'partly_feasible',
        text: '시장 앞 짐 내리는 자리는 경찰서와 협의가 필요합니다.',
        costWon: null,
      },
      { department: 'cleaning', stance: 'feasible', text: '', costWon: null, open: true },
    ],
  },
  {
    cluster: 'care',
    stage: 'carrying_out',
    title: '이웃이 이웃의 안부를 묻는 동네',
    summary: '양동 하루 한 통 안부 전화, 상무2동 짝꿍 밥상, 금호1동 부모 쉼 두 시간을 함께 운영합니다.',
    why: '행정이 다 찾아갈 수 없습니다. 이미 하고 있는 이웃이 있으니 교육과 비용만 도우면 넓힐 수 있습니다.',
    opinions: [
      {
        department: 'welfare',
        stance: 'feasible',
        text: '안부를 묻는 이웃에게 응급 대처 교육을 하고 비상 연락망을 이어 드리겠습니다.',
        costWon: 26_400_000,
      },
      {
        department: 'civil-affairs',
        stance: 'partly_feasible',
        text: '전화번호를 다룰 때 개인정보 동의를 반드시 받아야 합니다.',
        costWon: null,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons:
        '적은 비용으로 여러 사람이 함께하는 일이고, 세 동의 방식이 서로 달라 배울 것이 있어 채택합니다. 동의를 받는 절차를 먼저 마련합니다.',
      plannedMonths: 1,
      lead: 'welfare',
    },
    project: {
      title: '안부 나눔 세 동네',
      department: 'welfare',
      summary: '주민 아흔여섯 명이 홀로 계신 이웃의 안부를 묻고, 부모에게 두 시간의 쉼을 돕습니다.',
      milestones: [
        ['동의서와 안내문 만들기', 15, '쉬운 말로 쓴 동의서와 안내문입니다.'],
        ['이웃 예순 명 교육', 45, '응급 대처와 개인정보 교육을 마쳤습니다.'],
        ['양동 안부 전화 시작', 60, '하루 평균 서른네 통을 합니다.'],
        ['상무2동 짝꿍 밥상 열 번', 140, '열 번을 마쳤습니다.'],
        ['여섯 달 살핀 결과 나눔', 200, '여섯 달 동안의 결과를 나누었습니다.'],
      ],
      budget: [
        ['district', 20_000_000, '교육과 교통비'],
        ['other', 6_400_000, '복지관 함께하기'],
      ],
    },
  },
  {
    cluster: 'lunch',
    stage: 'done',
    title: '함께 밥 먹는 나눔마을',
    summary:
      '상무2동 복지관 식당에서 한 주에 한 번 반찬을 함께 만들고, 농성1동 골목 식당 여섯 곳을 방학 나눔 식당으로 정했습니다.',
    why: '이미 하고 있는 부녀회와 가게를 도우면 새로 짓지 않아도 됩니다.',
    opinions: [
      {
        department: 'welfare',
        stance: 'feasible',
        text: '조리하는 날 위생 교육을 하고 식재료비를 도와드리겠습니다.',
        costWon: 16_800_000,
      },
      {
        department: 'economy',
        stance: 'feasible',
        text: '나눔 식당 밥값은 다달이 모아서 드리겠습니다.',
        costWon: 8_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '시작할 사람과 자리가 이미 있고 아이들에게 눈치를 주지 않는 방식이라 채택합니다.',
      plannedMonths: 1,
      lead: 'welfare',
    },
    project: {
      title: '반찬과 나눔 식당',
      department: 'welfare',
      summary: '여섯 달 동안 반찬 스물네 번을 함께 만들고 나눔 식당에서 1,241번 밥을 먹었습니다.',
      milestones: [
        ['위생 교육', 15, '서른한 명이 교육을 마쳤습니다.'],
        ['나눔 식당 여섯 곳 정하기', 30, '가게마다 하루 몇 명까지 받는지 정했습니다.'],
        ['반찬 스물네 번', 180, '어르신 예순네 분이 받으셨습니다.'],
      ],
      budget: [
        ['district', 14_000_000, '식재료비'],
        ['other', 6_500_000, '골목 가게와 후원'],
      ],
    },
  },
  {
    cluster: 'cherry',
    stage: 'returned',
    title: '벚꽃길을 사람이 걷는 길로',
    summary: '벚꽃이 피는 사흘 동안 차를 막고, 뿌리 때문에 들린 보도를 나무를 살리며 고칩니다.',
    why: '차와 사람이 함께 다니면 해마다 다칩니다. 같은 길이라 한 번에 정하는 것이 좋습니다.',
    returned:
      '사흘 동안 차를 막는 것은 그 길에 사는 주민의 동의가 먼저 필요합니다. 사는 집에서 차를 뺄 수 있는 방법과 반대하는 이웃의 의견을 함께 적어 다시 올려 주십시오.',
    opinions: [
      {
        department: 'transport',
        stance: 'partly_feasible',
        text: '이면도로 우회는 가능하지만 주민 차를 다니게 하는 자리를 먼저 정해야 합니다.',
        costWon: 6_000_000,
      },
    ],
  },
  {
    cluster: 'foodwaste',
    stage: 'decided',
    title: '냄새 없는 음식물 쓰레기 자리',
    summary:
      '주택가 열두 곳에 무게만큼 내는 통을 놓고, 통 씻는 차를 한 주에 한 번 돌리며, 양동시장에 거름 기계를 한 대 놓습니다.',
    why: '세 동 모두 냄새 때문에 자리를 두고 다툽니다. 통과 씻는 일과 처리를 함께 바꾸어야 끝납니다.',
    opinions: [
      {
        department: 'cleaning',
        stance: 'feasible',
        text: '통 열두 곳과 씻는 차는 지금 예산으로 다음 분기에 할 수 있습니다. 자리는 주민이 정한 곳만 놓겠습니다.',
        costWon: 54_000_000,
      },
      {
        department: 'economy',
        stance: 'feasible',
        text: '거름 기계는 시장 상인회가 관리하고 전기료를 나누는 것으로 이야기가 되었습니다.',
        costWon: 38_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons:
        '세 동이 함께 하면 통과 씻는 차를 나눌 수 있고, 자리를 주민이 정해 주어 다툼이 없습니다. 거름 기계는 한 대를 먼저 놓고 여섯 달 뒤 다시 정합니다.',
      plannedMonths: 3,
      lead: 'cleaning',
    },
  },
];
