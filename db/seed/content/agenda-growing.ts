import type { AgendaText } from './types';

/** Items of 성장하는 생활권 (거점 동천동). */
export const growingAgenda: AgendaText[] = [
  {
    cluster: 'library',
    stage: 'reviewing',
    title: '저녁과 주말에도 여는 작은도서관',
    summary:
      '네 동의 작은도서관을 화·목 저녁 9시까지, 토요일 오후 5시까지 시범으로 열고, 시험 기간에는 공부 자리를 함께 운영합니다. 무인 대출함은 화정역 둘레 한 곳부터 시작합니다.',
    why: '네 동에서 서로 다른 사람이 같은 말을 했습니다. 낮에만 열리는 도서관은 직장인과 학생이 쓸 수 없습니다. 시간을 나누어 여는 방식은 한 동이 혼자 하기 어렵고, 봉사자를 함께 모으면 할 수 있습니다.',
    opinions: [
      {
        department: 'library',
        stance: 'feasible',
        text: '인건비 없이 봉사자와 운영하면 석 달 동안 시범 운영할 수 있습니다. 다만 문을 닫는 책임자 한 사람은 있어야 하므로 기간제 한 명의 예산이 필요합니다.',
        costWon: 14_400_000,
        open: true,
      },
      {
        department: 'safety',
        stance: 'partly_feasible',
        text: '밤 10시까지 여는 것은 소방 점검과 비상벨을 갖춘 두 곳부터 하는 것이 맞습니다.',
        costWon: 6_000_000,
      },
    ],
  },
  {
    cluster: 'school',
    stage: 'delayed',
    title: '학교 가는 길 위험한 세 곳 고치기',
    summary:
      '유덕동 횡단보도 대기 공간, 동천동 천변 30미터 울타리, 금호2동 학원가 승하차 자리를 한 묶음으로 정비합니다.',
    why: '세 곳 모두 아이가 다치기 직전까지 간 일이 있습니다. 학부모들이 함께 걸으며 위치와 시간을 적어 주어 바로 일을 시작할 수 있습니다.',
    opinions: [
      {
        department: 'transport',
        stance: 'feasible',
        text: '세 곳 모두 어린이 보호구역 개선비를 쓸 수 있습니다. 일방통행은 등교 시간에만 운영하는 것으로 경찰서와 협의하겠습니다.',
        costWon: 84_000_000,
      },
      {
        department: 'construction',
        stance: 'feasible',
        text: '천변 구간은 하천 점용 협의를 먼저 마쳐야 하며 두 달이 필요합니다.',
        costWon: 32_000_000,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '아이들 안전에 관한 일이고 위치와 방법이 뚜렷하며 쓸 수 있는 예산이 있어 채택합니다.',
      plannedMonths: 2,
      lead: 'transport',
    },
    project: {
      title: '학교 가는 길 세 곳 정비',
      department: 'transport',
      summary: '횡단보도 대기 공간과 승하차 자리를 만들고, 천변 통학로에 울타리를 놓아 사람 길을 나눕니다.',
      milestones: [
        ['현장 조사와 설계', 20, '학부모 아홉 명과 함께 걸은 기록과 설계 도면을 올렸습니다.'],
        ['유덕동 대기 공간 설치', 55, '설치 뒤 사진과 어린이 통행 수를 올렸습니다.'],
        ['금호2동 승하차 자리 표시', 80, '주차면 네 개를 바꾸고 학원 열두 곳과 시간표를 정했습니다.'],
        ['천변 울타리 공사', 120, '하천 점용 협의를 마치고 울타리를 세웠습니다.'],
        ['세 곳 함께 점검', 150, '학부모와 함께 걸으며 점검했습니다.'],
      ],
      budget: [
        ['national', 58_000_000, '어린이 보호구역 개선'],
        ['city', 30_000_000, '통학로 정비'],
        ['district', 28_000_000, '울타리와 표시'],
      ],
      delay: {
        reason:
          '천변 구간의 하천 점용 협의가 예정보다 길어져 울타리 공사를 뒤로 미룹니다. 다른 두 곳은 예정대로 마칩니다.',
        days: 45,
      },
    },
  },
  {
    cluster: 'media',
    stage: 'decided',
    title: '주민이 만드는 동네 방송실과 이야기 기록',
    summary: '금호2동에 녹음실을 만들고, 화정2동 어르신 이야기 기록과 동천동 책 읽기 라디오를 함께 운영합니다.',
    why: '미디어 마을, 평생배움터, 책마을이 가진 강점을 하나로 이으면 주민이 만들고 주민이 듣는 방송이 됩니다.',
    opinions: [
      {
        department: 'culture',
        stance: 'not_feasible',
        text: '광역시 시청자미디어센터가 같은 장비와 교육을 거저 제공하고 있어 녹음실을 새로 만드는 것은 겹칩니다.',
        costWon: 120_000_000,
      },
      {
        department: 'library',
        stance: 'partly_feasible',
        text: '책 읽어 주는 방송은 작은도서관의 책 읽기 봉사와 이어 작게 시작할 수 있습니다.',
        costWon: 3_000_000,
      },
    ],
    decision: {
      outcome: 'not_adopted',
      reasons:
        '녹음실과 장비는 광역시 시청자미디어센터와 겹치고, 관리할 사람과 예산이 계속 필요합니다. 다만 책 읽어 주는 모임은 작은도서관과 이어 드리고, 미디어센터의 찾아가는 교육을 세 동이 함께 쓰도록 신청해 두었습니다. 이 안내는 채택과는 다르므로 결과는 불채택입니다.',
      plannedMonths: null,
      lead: 'culture',
    },
  },
  {
    cluster: 'learn',
    stage: 'done',
    title: '화면이 낯선 주민을 위한 생활 디지털 배움',
    summary: '무인 주문기 연습, 경로당으로 찾아가는 스마트폰 반, 낮 시간 영상 편집 교실을 한 사업으로 운영합니다.',
    why: '세 동의 제안 모두 배우고 싶은데 갈 곳과 시간이 맞지 않는다는 말입니다. 강사를 함께 쓰면 비용이 셋으로 나뉩니다.',
    opinions: [
      {
        department: 'welfare',
        stance: 'feasible',
        text: '경로당 스물여섯 곳을 두 달에 한 번씩 찾아가는 일정으로 운영할 수 있습니다.',
        costWon: 18_000_000,
      },
      {
        department: 'library',
        stance: 'feasible',
        text: '연습용 무인 주문기는 광역시가 빌려주는 것을 쓰겠습니다.',
        costWon: null,
      },
    ],
    decision: {
      outcome: 'adopted',
      reasons: '적은 비용으로 세 동이 함께 할 수 있고, 배운 주민이 다시 가르치는 구조라 이어 가기 쉽습니다.',
      plannedMonths: 1,
      lead: 'library',
    },
    project: {
      title: '생활 디지털 배움 세 동네',
      department: 'library',
      summary: '경로당으로 찾아가는 수업과 연습용 무인 주문기, 낮 시간 영상 편집 교실을 운영했습니다.',
      milestones: [
        ['강사 여덟 명 모집과 교육', 25, '강사 여덟 명 가운데 다섯 명이 이 동네 주민입니다.'],
        ['경로당 스물여섯 곳 첫 수업', 60, '432명이 참여했고 출석부를 올렸습니다.'],
        ['무인 주문기 연습 자리 세 곳', 75, '하루 평균 열아홉 명이 연습했습니다.'],
        ['영상 편집 교실 마침', 120, '열여섯 명이 마치고 다섯 명이 가게 영상 일을 받았습니다.'],
      ],
      budget: [
        ['city', 9_000_000, '디지털 배움 지원'],
        ['district', 9_000_000, '강사비와 교재'],
        ['other', 1_500_000, '주민참여예산 아닌 후원'],
      ],
    },
  },
  {
    cluster: 'play',
    stage: 'drafting',
    title: '아이들이 비 오는 날에도 만나는 자리',
    summary: '유덕동 마을회관 2층 놀이방과 동천동 장난감 나눔 창고를 함께 운영하는 방안을 정리하고 있습니다.',
    why: '놀 곳과 물건을 함께 나누면 부모 봉사와 공간 비용을 줄일 수 있습니다.',
    opinions: [],
  },
  {
    cluster: 'plaza',
    stage: 're_examining',
    title: '일하는 주민도 올 수 있는 동네 의논과 마당',
    summary: '농성광장 옆 빈터의 매달 나눔 마당과, 낮과 저녁 두 번 여는 주민 의논을 함께 시작합니다.',
    why: '만나는 자리와 정하는 자리를 함께 바꾸어야 실제로 사람이 늘어납니다.',
    opinions: [
      {
        department: 'transport',
        stance: 'not_feasible',
        text: '빈터는 로터리 안에 있어 보행자가 차도를 세 번 건너야 합니다. 상설 행사 자리로 쓰는 것은 위험합니다.',
        costWon: null,
      },
      {
        department: 'planning',
        stance: 'partly_feasible',
        text: '저녁 의논은 지금 인력으로도 할 수 있습니다. 인터넷으로 의견을 내는 것은 이 누리집에서 받을 수 있습니다.',
        costWon: 2_400_000,
      },
    ],
    decision: {
      outcome: 'not_adopted',
      reasons:
        '로터리 안 빈터는 걸어서 건너는 길이 없어 주민이 다칠 위험이 크고, 건널목을 새로 내려면 교차로 전체를 바꾸어야 합니다. 저녁 의논은 채택하지 않아도 바로 할 수 있어 두 동이 다음 달부터 시작하기로 했습니다.',
      plannedMonths: null,
      lead: 'planning',
    },
    reExamination: {
      reason:
        '빈터가 위험하다면 자리를 옮기면 됩니다. 저희가 찾아본 공영 주차장 윗단은 건널목 바로 옆이고 토요일 오후에는 비어 있습니다. 자리를 바꾸는 조건으로 다시 살펴봐 주십시오.',
    },
  },
  {
    cluster: 'river',
    stage: 'submitted',
    title: '강으로 내려가는 길을 누구나',
    summary: '영산강 자전거길 경사로 한 곳과 천변 산책로 물 높이 표시등 여섯 곳을 놓습니다.',
    why: '강을 가까이 두고도 내려가지 못하는 사람이 있고, 내려갔다가 위험해지는 사람이 있습니다. 두 제안을 함께 하면 한 번의 공사로 끝낼 수 있습니다.',
    opinions: [],
  },
];
