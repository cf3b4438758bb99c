import type { AgendaText } from './types';

/** Items of 살기좋은 생활권 (거점 치평동). */
export const liveableAgenda: AgendaText[] = [
  {
    cluster: 'barrier',
    stage: 'carrying_out',
    title: '턱 없는 길, 막히지 않는 길',
    summary:
      '상무지구 일곱 곳의 턱을 낮추고, 화정1동 점자블록 살피는 날과 화정3동 접이식 경사판 스무 개, 광천동 쉬운 안내판을 함께 합니다.',
    why: '길 하나가 끊기면 나머지가 소용없습니다. 휠체어를 탄 아이와 엄마가 잰 열아홉 곳의 표가 이 의제의 바탕입니다.',
    opinions: [
      {
        department: 'construction',
        stance: 'feasible',
        text: '일곱 곳은 보수 예산으로 이번 분기에 낮출 수 있습니다. 물이 고이지 않게 기울기를 함께 맞추겠습니다.',
        costWon: 38_000_000,
      },
      {
        department: 'welfare',
        stance: 'feasible',
        text: '경사판은 행정복지센터에서 빌려주고, 가게 지도를 함께 만들겠습니다.',
        costWon: 8_600_000,
      },
      {
        department: 'transport',
        stance: 'partly_feasible',
        text: '안내판은 터미널 사업자와 협의해 네 곳부터 바꾸겠습니다.',
        costWon: 15_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons:
        '주민이 위치와 높이를 재어 준 자료가 있어 조사를 다시 하지 않고 바로 시작할 수 있습니다. 안내판은 네 곳부터 하고 넓혀 갑니다.',
      plannedMonths: 2,
      lead: 'construction',
    },
    project: {
      title: '턱 낮추기 일곱 곳과 함께 걷기',
      department: 'construction',
      summary: '횡단보도 턱 일곱 곳을 2센티미터 아래로 낮추고 경사판과 쉬운 안내판을 함께 놓습니다.',
      milestones: [
        ['열아홉 곳 다시 재기', 12, '휠체어를 쓰는 두 사람과 함께 재었습니다.'],
        ['상무지구 네 곳 낮추기', 40, '모두 1.5센티미터 아래로 낮추었습니다.'],
        ['나머지 세 곳 낮추기', 75, '세 곳을 낮추고 물이 고이지 않는 것을 확인했습니다.'],
        ['경사판 스무 개와 가게 지도', 100, '빌려 쓸 수 있는 가게 스무 곳의 지도를 올렸습니다.'],
        ['쉬운 안내판 네 곳', 130, '그림과 큰 글씨로 바꾸었습니다.'],
      ],
      budget: [
        ['city', 20_000_000, '보행 약자 지원'],
        ['district', 34_000_000, '턱 낮추기'],
        ['other', 5_000_000, '경사판 후원'],
      ],
    },
  },
  {
    cluster: 'smoke',
    stage: 're_decided',
    title: '흡연 자리를 정하고 골목을 비우기',
    summary: '상무지구와 터미널 뒤 골목에 흡연 자리를 정하고 나머지를 금연 거리로 합니다.',
    why: '피우는 자리가 없으니 모든 곳이 흡연 자리가 됩니다. 상인들이 통을 비우겠다고 했습니다.',
    opinions: [
      {
        department: 'environment',
        stance: 'not_feasible',
        text: '금연 거리는 조례로 정해야 하고, 사유지가 많아 흡연 자리를 만들 땅이 없습니다.',
        costWon: null,
      },
      {
        department: 'urban-planning',
        stance: 'not_feasible',
        text: '보도에 흡연 시설을 놓는 것은 도로 점용 허가를 받을 수 없습니다.',
        costWon: 30_000_000,
      },
    ],
    decision: {
      outcome: 'not_adopted',
      reasons:
        '흡연 자리를 놓을 구유지가 없고 보도에는 시설을 놓을 수 없어 채택하지 않습니다. 꽁초 통은 놓을 수 있어 상인회와 따로 이야기하겠습니다.',
      plannedMonths: null,
      lead: 'environment',
    },
    reExamination: {
      reason:
        '상인회가 주차장 한쪽 사유지를 3년 동안 거저 쓰게 해 주기로 했습니다. 동의서 네 장을 함께 냅니다. 땅이 없다는 이유가 사라졌으니 다시 살펴봐 주십시오.',
      decision: {
        outcome: 'partially_adopted',
        reasons:
          '동의서를 확인하여 치평동 흡연 자리 두 곳은 채택합니다. 거리 전체를 금연으로 정하는 것은 조례를 바꾸어야 하므로 이번에 채택하지 않고 구의회에 의견을 내겠습니다.',
        plannedMonths: 2,
        lead: 'environment',
      },
    },
  },
  {
    cluster: 'green',
    stage: 'done',
    title: '나무 한 그루씩 맡는 정원',
    summary: '감탄마을 가로수 백 그루와 꽃마을 담장 160미터, 화정1동 빗물 화단 여덟 곳을 주민이 맡아 가꾸었습니다.',
    why: '관리할 사람이 없는 곳을 이웃이 맡으면 예산이 아니라 마음으로 유지됩니다.',
    opinions: [
      {
        department: 'parks',
        stance: 'feasible',
        text: '꽃모종과 물뿌리개를 나누어 드리고 봄가을 두 번 거름을 넣겠습니다.',
        costWon: 9_800_000,
      },
      {
        department: 'construction',
        stance: 'partly_feasible',
        text: '빗물 화단은 주차면을 줄이지 않는 여덟 곳에만 할 수 있습니다.',
        costWon: 24_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '맡겠다는 주민이 132명이고 자리를 이미 정했습니다. 빗물 화단은 주차면을 지키는 곳에만 합니다.',
      plannedMonths: 1,
      lead: 'parks',
    },
    project: {
      title: '주민이 맡은 나무와 화단',
      department: 'parks',
      summary: '주민 132명이 가로수와 화단을 하나씩 맡아 돌보고 있습니다.',
      milestones: [
        ['맡을 사람 모집', 20, '132명이 신청했습니다.'],
        ['빗물 화단 여덟 곳', 60, '여덟 곳을 만들고 비 오는 날 물을 재었습니다.'],
        ['첫 심기', 80, '꽃모종 2,400포기를 심었습니다.'],
        ['철 바꿔 심기와 나눔', 200, '새 모종을 심고 이웃과 나누었습니다.'],
      ],
      budget: [
        ['district', 24_000_000, '모종과 화단'],
        ['other', 9_000_000, '회사 사회공헌'],
      ],
    },
  },
  {
    cluster: 'safe',
    stage: 'reviewing',
    title: '학생이 정하는 밤길',
    summary:
      '학생과 주민이 함께 걸으며 정한 다섯 곳에 등과 거울을 달고, 재개발 골목 임시등과 순찰, 원룸촌 택배함을 함께 살핍니다.',
    why: '밤에 다니는 사람의 눈으로 정해야 헛되지 않습니다. 걷기는 이미 두 번 했습니다.',
    opinions: [
      {
        department: 'safety',
        stance: 'feasible',
        text: '다섯 곳 가운데 네 곳은 지금 예산으로 할 수 있고 관제 화면에도 잇겠습니다.',
        costWon: 31_000_000,
      },
      {
        department: 'construction',
        stance: 'partly_feasible',
        text: '등 하나는 땅 주인 동의가 필요하며 두 달을 더 봐야 합니다.',
        costWon: 8_000_000,
      },
      {
        department: 'urban-planning',
        stance: 'partly_feasible',
        text: '재개발 골목 임시등은 조합과 비용을 나눌 수 있습니다.',
        costWon: 4_500_000,
      },
      { department: 'parks', stance: 'feasible', text: '', costWon: null, open: true },
    ],
  },
  {
    cluster: 'heat',
    stage: 'stopped',
    title: '더위와 추위를 피할 그늘과 쉼터',
    summary: '정류장 그늘 나무, 밤에도 여는 쉼터 한 곳, 누구나 들어갈 수 있는 경로당 안내를 함께 하려 했습니다.',
    why: '나무와 쉼터를 함께 두어야 낮과 밤이 이어집니다.',
    opinions: [
      {
        department: 'safety',
        stance: 'feasible',
        text: '밤 11시까지 여는 쉼터는 한 곳부터 시범으로 할 수 있습니다.',
        costWon: 14_000_000,
      },
      {
        department: 'parks',
        stance: 'feasible',
        text: '정류장 여섯 곳에 나무를 심을 수 있습니다.',
        costWon: 18_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '폭염 때 갈 곳이 없다는 말이 세 동에서 모두 나왔고 시범으로 시작할 수 있어 채택합니다.',
      plannedMonths: 2,
      lead: 'safety',
    },
    project: {
      title: '그늘과 밤 쉼터',
      department: 'safety',
      summary: '밤까지 여는 쉼터를 시범 운영하고 정류장에 나무를 심었습니다.',
      milestones: [
        ['쉼터 자리 정하기', 20, '주민 회의에서 자리를 정했습니다.'],
        ['정류장 나무 여섯 그루', 45, '여섯 그루를 심었습니다.'],
        ['밤 쉼터 두 달 운영', 110, '하루 평균 열한 명이 다녀갔습니다.'],
      ],
      budget: [['district', 22_000_000, '쉼터와 나무']],
      stop: '밤 쉼터를 맡을 이웃이 두 달 뒤에 나오지 않아 이어 갈 수 없었고, 빌려 쓰던 자리도 공사에 들어가 멈춥니다. 심은 나무는 그대로 둡니다. 다음 여름에는 행정복지센터 2층을 쓰는 방식으로 다시 제안할 수 있습니다.',
    },
  },
  {
    cluster: 'flower',
    stage: 'drafting',
    title: '동네 옛이야기를 사람이 들려주는 길',
    summary: '화정3동 주민 해설사와 화정1동 공사장 가림막 옛 사진을 한 길로 이으려고 정리하고 있습니다.',
    why: '이야기를 아는 사람과 걸 벽이 두 동에 나뉘어 있습니다.',
    opinions: [],
  },
  {
    cluster: 'pickup',
    stage: 'discarded',
    title: '다시 쓰는 것을 모으는 날',
    summary: '치평동 페트병 기계와 화정1동 아이스팩 나눔을 함께 해 보려고 했습니다.',
    why: '광역시가 같은 기계를 먼저 놓기로 하여 이번에는 올리지 않고 두 동이 따로 다시 정리하기로 했습니다.',
    opinions: [],
  },
];
