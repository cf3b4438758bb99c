import type { DongSlug, Pillar, ProjectText } from './types';

const source = '사업 이름과 공모사업은 신문 보도에 나온 사실입니다. 단계, 기간, 금액은 시연을 위해 지어냈습니다.';

/** Grant programmes that a dong carries out; money by source, figures of the single steps are invented. */
export const grantProjects: (ProjectText & { dong: DongSlug; pillars: Pillar[]; startDay: number })[] = [
  {
    dong: 'yang3',
    pillars: ['alley_economy', 'happy_culture'],
    startDay: -300,
    title: '양3동 로컬브랜딩: 청춘이 머무는 골목',
    department: 'regeneration',
    grant: { programme: '로컬브랜딩 공모사업', from: 0, to: 0 },
    source,
    summary: '발산마을의 이야기로 골목의 이름과 물건을 만들고, 주민이 운영하는 가게와 머물 곳을 늘립니다.',
    milestones: [
      ['주민 이야기 모으기', 30, '어르신과 청년 53명의 이야기를 모았습니다.'],
      ['골목 이름과 표시 정하기', 75, '주민 투표로 이름을 정하고 표시를 만들었습니다.'],
      ['마을 물건 여덟 가지 만들기', 150, '여덟 가지를 만들어 시험 판매를 마쳤습니다.'],
      ['빈 가게 두 곳 열기', 240, '청년 두 팀이 문을 열었습니다.'],
      ['한 해 살펴본 결과 나눔', 340, '한 해 결과를 함께 살폈습니다.'],
    ],
    budget: [
      ['national', 160_000_000, '로컬브랜딩 공모'],
      ['city', 40_000_000, '함께 부담'],
      ['district', 40_000_000, '함께 부담'],
    ],
  },
  {
    dong: 'geumho1',
    pillars: ['alley_economy', 'village_autonomy'],
    startDay: -220,
    title: '금호1동 상생마을 동네상권발전소',
    department: 'economy',
    grant: { programme: '상생마을 동네상권발전소 (5년 동안 최대 100억 원)', from: 0, to: 4 },
    source,
    summary: '상인과 주민이 함께 동네 상권을 살피고 무엇을 바꿀지 정합니다. 여러 해로 이어지는 사업의 첫 단계입니다.',
    milestones: [
      ['상인 주민 모임 꾸리기', 25, '상인 42명과 주민 36명이 모였습니다.'],
      ['손님과 빈 가게 조사', 80, '가게 112곳을 조사했습니다.'],
      ['함께 쓰는 공간 정하기', 150, '빈 점포 두 곳을 함께 쓰는 자리로 정했습니다.'],
      ['골목 장날 시험 운영', 200, '네 번의 장날을 열었습니다.'],
      ['다음 단계 계획 만들기', 270, '다음 해 계획을 주민 회의에서 정했습니다.'],
    ],
    budget: [
      ['national', 300_000_000, '상권 공모 첫해'],
      ['city', 80_000_000, '함께 부담'],
      ['district', 70_000_000, '함께 부담'],
      ['other', 20_000_000, '상인회 부담'],
    ],
  },
  {
    dong: 'dongcheon',
    pillars: ['happy_culture', 'people_welfare'],
    startDay: -180,
    title: '동천동 다독다독 책마을 독서아카데미',
    department: 'library',
    grant: { programme: '독서아카데미 공모사업', from: 0, to: 0 },
    source,
    summary: '동네 사람이 함께 읽고 이야기하는 강의와 모임을 한 해 동안 이어 갑니다.',
    milestones: [
      ['강사와 책 정하기', 20, '주민 스무 명이 책 서른 권을 골랐습니다.'],
      ['첫 여덟 번 강의', 90, '여덟 번에 213명이 들었습니다.'],
      ['다음 여덟 번 강의', 165, '여덟 번을 마쳤습니다.'],
      ['주민이 쓴 글 모음 펴내기', 215, '쉰한 편을 책으로 펴냈습니다.'],
    ],
    budget: [
      ['national', 10_000_000, '독서아카데미 공모'],
      ['district', 5_000_000, '공간과 책'],
    ],
  },
];
