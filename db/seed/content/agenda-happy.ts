import type { AgendaText } from './types';

/** Items of 행복한 생활권 (거점 풍암동). */
export const happyAgenda: AgendaText[] = [
  {
    cluster: 'stairs',
    stage: 'planned',
    title: '밤에도 안전한 계단길',
    summary: '발산마을, 화사마을 언덕, 걷기마을 계단 세 곳에 발밑 조명, 이어진 손잡이, 미끄럼 막이를 놓습니다.',
    why: '지난겨울 세 동에서 넘어져 다친 사람이 여섯입니다. 계단마다 따로 고치면 조명 방식이 달라 관리가 어렵습니다.',
    opinions: [
      {
        department: 'regeneration',
        stance: 'feasible',
        text: '발산마을은 마을 재생 사업의 남은 예산으로 함께 할 수 있습니다. 조명은 마을 모임과 색과 밝기를 함께 정하겠습니다.',
        costWon: 96_000_000,
      },
      {
        department: 'construction',
        stance: 'feasible',
        text: '손잡이와 미끄럼 막이는 보수 예산으로 먼저 시작할 수 있습니다.',
        costWon: 28_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons:
        '다치는 일이 되풀이되고 있고, 세 동이 같은 조명을 쓰면 관리 비용을 줄일 수 있어 채택합니다. 빛이 집 안으로 들어가지 않게 하는 조건을 두었습니다.',
      plannedMonths: 4,
      lead: 'regeneration',
    },
    project: {
      title: '발밑이 보이는 계단길',
      department: 'regeneration',
      summary: '세 동 계단에 낮은 조명과 손잡이, 미끄럼 막이를 놓습니다. 밤 12시 뒤에는 밝기를 반으로 낮춥니다.',
      milestones: [
        ['주민과 밤길 걷기', 15, '주민 마흔한 명이 걸으며 위험한 곳 스물두 곳을 표시했습니다.'],
        ['조명과 손잡이 설계', 45, '설계 도면과 빛 번짐 계산을 올렸습니다.'],
        ['발산마을 공사', 100, '공사를 마치고 밝기를 재었습니다.'],
        ['화사마을과 걷기마을 공사', 150, '공사를 마쳤습니다.'],
      ],
      budget: [
        ['city', 60_000_000, '보행 안전 지원'],
        ['district', 64_000_000, '조명과 손잡이'],
      ],
    },
  },
  {
    cluster: 'bench',
    stage: 'carrying_out',
    title: '앉을 곳이 있는 길',
    summary:
      '풍암호수, 걷기마을, 화정4동 정류장에 팔걸이와 등받이가 있는 의자 서른여섯 개를 놓고, 휠체어 자리를 함께 비워 둡니다.',
    why: '앉을 곳이 없어 되돌아오는 사람이 있습니다. 네 제안이 서로 다른 길이지만 필요한 의자는 같습니다.',
    opinions: [
      {
        department: 'parks',
        stance: 'feasible',
        text: '호수와 공원 구간은 공원 예산으로, 간격은 150걸음으로 하겠습니다.',
        costWon: 42_000_000,
      },
      {
        department: 'transport',
        stance: 'partly_feasible',
        text: '정류장 온열 의자는 전기 용량이 되는 네 곳에 먼저 놓을 수 있습니다.',
        costWon: 24_000_000,
      },
      {
        department: 'welfare',
        stance: 'feasible',
        text: '휠체어 옆자리 기준은 장애인 단체와 함께 정하겠습니다.',
        costWon: null,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons:
        '어르신과 휠체어를 쓰는 주민 모두에게 필요한 일이고 주민이 자리를 직접 정해 주었습니다. 정류장 온열 의자는 전기 사정으로 네 곳부터 합니다.',
      plannedMonths: 2,
      lead: 'parks',
    },
    project: {
      title: '쉬어 가는 길 의자 서른여섯 개',
      department: 'parks',
      summary: '주민이 지도에 표시한 자리에 팔걸이와 등받이가 있는 의자를 놓습니다.',
      milestones: [
        ['주민과 자리 정하기', 20, '주민 스물여덟 명이 걸으며 정한 지도입니다.'],
        ['의자 만들기와 시험', 50, '앉았다 일어나는 것을 어르신 열 명이 시험했습니다.'],
        ['풍암호수 열여섯 개 놓기', 80, '설치를 마치고 사진을 올렸습니다.'],
        ['걷기마을과 정류장 스무 개 놓기', 130, '스무 개를 모두 놓고 휠체어 자리를 확인했습니다.'],
      ],
      budget: [
        ['district', 46_000_000, '의자와 바닥'],
        ['city', 12_000_000, '정류장 온열 의자'],
      ],
    },
  },
  {
    cluster: 'walk',
    stage: 'done',
    title: '동네를 잇는 걷기 길',
    summary: '걷기마을 바닥 표시, 풍암호수와 금당산을 잇는 길, 서창 들노래 길 표지를 놓습니다.',
    why: '세 길을 이으면 지하철과 버스로 와서 하루를 걸을 수 있습니다. 길은 이미 있고 표시만 하면 됩니다.',
    opinions: [
      {
        department: 'parks',
        stance: 'feasible',
        text: '표지 스물여섯 개와 바닥 표시를 한 번에 만들면 싸고 글씨체가 같아집니다.',
        costWon: 21_000_000,
      },
      {
        department: 'culture',
        stance: 'feasible',
        text: '들노래 길 이야기는 마을이 모은 자료를 함께 다듬겠습니다.',
        costWon: 3_600_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '이미 있는 길을 잇는 일이라 비용이 적고, 마을이 이야기를 모아 주어 바로 할 수 있어 채택합니다.',
      plannedMonths: 1,
      lead: 'parks',
    },
    project: {
      title: '세 길 잇기',
      department: 'parks',
      summary: '바닥 표시와 표지를 놓고 서창 이야기 표지 다섯 개를 세웠습니다.',
      milestones: [
        ['길 정하기와 측정', 18, '세 길의 길이와 걸리는 시간을 재어 올렸습니다.'],
        ['표지 스물여섯 개 설치', 60, '표지 자리와 사진을 올렸습니다.'],
        ['서창 이야기 표지', 85, '어르신 일곱 분의 이야기를 담았습니다.'],
        ['개통 걷기', 100, '주민 184명이 함께 걸었습니다.'],
      ],
      budget: [
        ['district', 18_000_000, '표지와 바닥'],
        ['other', 2_600_000, '마을 기업 협찬'],
      ],
    },
  },
  {
    cluster: 'sunset',
    stage: 'decided',
    title: '서창 노을을 지키며 맞이하기',
    summary: '계절에만 두는 이동 화장실과 농산물 판매 자리, 주말 순환차를 함께 운영합니다.',
    why: '찾는 사람은 늘었는데 화장실도 차도 없어 마을이 힘듭니다. 손님을 막기보다 마을이 이득을 얻는 방법을 정했습니다.',
    opinions: [
      {
        department: 'culture',
        stance: 'feasible',
        text: '석 달만 두는 이동 화장실과 마을이 관리하는 방식이면 할 수 있습니다.',
        costWon: 12_000_000,
      },
      {
        department: 'transport',
        stance: 'partly_feasible',
        text: '순환차는 주말 여섯 번만 시범으로 하고 이용자를 세어 정하겠습니다.',
        costWon: 9_600_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons:
        '마을이 관리를 맡겠다고 했고 석 달 동안만 두는 시설이라 자연을 해치지 않습니다. 순환차는 여섯 번 해 보고 다시 정합니다.',
      plannedMonths: 3,
      lead: 'culture',
    },
  },
  {
    cluster: 'empty',
    stage: 'carrying_out',
    title: '빈 공간을 마을 사람이 쓰는 자리로',
    summary:
      '양3동 빈집 한 채를 청년 작업실과 어르신 사랑방으로 고치고, 화정4동 빈 상가 한 칸을 달마다 바뀌는 전시장으로 씁니다.',
    why: '빈 곳이 늘면 골목이 어두워집니다. 주인이 빌려주겠다고 한 두 곳부터 시작하면 비용이 적습니다.',
    opinions: [
      {
        department: 'regeneration',
        stance: 'feasible',
        text: '빈집은 5년 무상 임대 계약서가 있어 고칠 수 있습니다.',
        costWon: 78_000_000,
      },
      {
        department: 'culture',
        stance: 'feasible',
        text: '전시장은 한 달씩 신청을 받고 심사 없이 순서대로 하겠습니다.',
        costWon: 8_400_000,
      },
      {
        department: 'safety',
        stance: 'partly_feasible',
        text: '고치기 전에 구조 안전을 먼저 확인하고 소화 시설을 갖추는 조건입니다.',
        costWon: 4_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '주인과 계약이 끝났고 두 곳 모두 주민이 관리하겠다고 해 채택합니다. 안전 확인을 먼저 합니다.',
      plannedMonths: 2,
      lead: 'regeneration',
    },
    project: {
      title: '빈집과 빈 상가 두 곳 되살리기',
      department: 'regeneration',
      summary: '안전을 확인한 뒤 빈집과 빈 상가를 고쳐 작업실, 사랑방, 전시장으로 씁니다.',
      milestones: [
        ['구조 안전 확인', 20, '안전 진단 결과와 보강할 곳을 올렸습니다.'],
        ['빈 상가 전시장 열기', 50, '첫 전시에 129명이 다녀갔습니다.'],
        ['빈집 고치기', 120, '지붕과 전기, 부엌을 고쳤습니다.'],
        ['사랑방과 작업실 열기', 150, '문을 열었습니다.'],
        ['석 달 써 본 뒤 살피기', 240, '쓰는 사람 수와 이웃 의견을 올렸습니다.'],
      ],
      budget: [
        ['national', 40_000_000, '빈집 정비'],
        ['district', 38_000_000, '고치기와 소방'],
        ['other', 8_000_000, '양3동 로컬브랜딩'],
      ],
    },
  },
  {
    cluster: 'bus',
    stage: 'planned',
    title: '걷기 힘든 사람을 잇는 마을 교통',
    summary:
      '서창 마을택시를 세 마을로 넓히고, 풍암과 서창을 잇는 출퇴근 작은 버스를 시범으로 운행합니다. 화정4동 순환 버스는 이용 조사 뒤 정합니다.',
    why: '병원과 장을 오가는 길이 막히면 먼저 아픈 사람부터 어려워집니다. 택시와 버스를 함께 보면 같은 돈으로 더 많은 사람을 태웁니다.',
    opinions: [
      {
        department: 'transport',
        stance: 'partly_feasible',
        text: '마을택시는 세 마을로 넓힐 수 있습니다. 순환 버스는 이용자 수를 먼저 세어 보아야 합니다.',
        costWon: 64_000_000,
      },
      {
        department: 'welfare',
        stance: 'feasible',
        text: '병원 가는 어르신을 먼저 태우는 것으로 정하면 복지 예산을 함께 쓸 수 있습니다.',
        costWon: 18_000_000,
      },
    ],
    decision: {
      outcome: 'partially_adopted',
      reasons:
        '마을택시 세 마을과 출퇴근 시간 시범 버스는 채택합니다. 화정4동 순환 버스는 지금 다니는 노선과 절반이 겹치므로 석 달 동안 이용 조사를 먼저 하고 그 결과로 다시 정합니다.',
      plannedMonths: 3,
      lead: 'transport',
    },
    project: {
      title: '마을 교통 시범',
      department: 'transport',
      summary: '마을택시를 세 마을로 넓히고 출퇴근 시간 작은 버스를 여섯 달 시범 운행합니다.',
      milestones: [
        ['타는 곳과 시간 정하기', 20, '두 동 주민 모임에서 정한 시간표입니다.'],
        ['마을택시 세 마을 확대', 50, '기사 여섯 명과 협약을 맺었습니다.'],
        ['시범 버스 운행', 110, '운행을 시작했습니다.'],
        ['이용 조사와 다음 정하기', 180, '타는 사람 수와 만족도를 조사했습니다.'],
      ],
      budget: [
        ['city', 40_000_000, '교통 취약 지역'],
        ['district', 42_000_000, '마을택시와 버스'],
      ],
    },
  },
];
