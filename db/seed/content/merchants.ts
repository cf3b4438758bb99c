import type { ProgrammeKind } from '@/lib/programme/queries/programme';

type Question =
  | { text: string; wanted: boolean; reason: string }
  | { text: string; least?: number; most?: number; unit: string; reason: string }
  | { text: string; options: string[]; fitting: string[]; reason: string };

export interface ProgrammeText {
  key: string;
  kind: ProgrammeKind;
  title: string;
  summary: string;
  audience: string;
  benefit: string;
  papers?: string;
  /** First and last day in days from today; null for all year. */
  period: [number | null, number | null];
  budgetWon?: number;
  mostWon?: number;
  questions: Question[];
  /** When it was published, in days ago; a draft without. */
  days?: number;
  /** When it was closed, in days ago, and why. */
  closed?: [number, string];
}

const inDistrict: Question = {
  text: '사업장이 우리 구에 있습니까?',
  wanted: true,
  reason: '사업장이 우리 구에 있어야 합니다.',
};
const small: Question = {
  text: '늘 함께 일하는 사람이 몇 명입니까?',
  most: 9,
  unit: '명',
  reason: '함께 일하는 사람이 열 명보다 적은 소상공인을 위한 지원입니다.',
};
const taxes: Question = {
  text: '밀린 세금이 있습니까?',
  wanted: false,
  reason: '밀린 세금을 내거나 나눠 내기로 한 뒤에 신청할 수 있습니다.',
};
const trade: Question = {
  text: '어떤 일을 하십니까?',
  options: ['음식점·카페', '도소매', '미용·세탁 같은 생활 서비스', '제조·수리', '유흥주점'],
  fitting: ['음식점·카페', '도소매', '미용·세탁 같은 생활 서비스', '제조·수리'],
  reason: '유흥주점은 이 지원의 대상이 아닙니다.',
};

/** What the economy division offers; the guarantee and the centre were announced, everything else is invented. */
export const programmes: ProgrammeText[] = [
  {
    key: 'guarantee',
    kind: 'guarantee',
    title: '소상공인 특례보증',
    summary:
      '담보가 없어 돈을 빌리기 어려운 가게에 구청이 보증을 서 드립니다. 보증 재원은 모두 30억 원이고, 남은 돈을 이 화면에서 바로 볼 수 있습니다.',
    audience: '우리 구에서 세 달 넘게 장사한 소상공인. 함께 일하는 사람이 열 명보다 적어야 합니다.',
    benefit:
      '한 곳에 3,000만 원까지 보증합니다. 이자 가운데 일부는 구청이 첫해에 냅니다.\n결정하면 은행에 낼 보증서를 드립니다.',
    papers: '사업자등록증\n지난해 매출을 볼 수 있는 서류\n임대차 계약서',
    period: [-260, 160],
    budgetWon: 3_000_000_000,
    mostWon: 30_000_000,
    questions: [
      inDistrict,
      { text: '문을 연 지 몇 달 되었습니까?', least: 3, unit: '개월', reason: '문을 연 지 세 달이 지나야 합니다.' },
      small,
      trade,
      taxes,
    ],
    days: 268,
  },
  {
    key: 'sign',
    kind: 'grant',
    title: '낡은 간판 바꾸기',
    summary: '오래되어 위험하거나 잘 보이지 않는 간판을 새로 다는 돈을 드립니다.',
    audience: '단 지 다섯 해가 넘은 간판을 쓰는 우리 구 가게',
    benefit: '간판값의 70%, 한 곳에 200만 원까지',
    papers: '사업자등록증\n지금 간판 사진\n견적서',
    period: [-120, 40],
    budgetWon: 40_000_000,
    mostWon: 2_000_000,
    questions: [
      inDistrict,
      {
        text: '지금 간판을 단 지 몇 해 되었습니까?',
        least: 5,
        unit: '년',
        reason: '단 지 다섯 해가 지난 간판만 바꿔 드립니다.',
      },
      {
        text: '건물 주인이 간판을 바꾸는 데 동의했습니까?',
        wanted: true,
        reason: '건물 주인의 동의를 먼저 받아 주십시오.',
      },
    ],
    days: 126,
  },
  {
    key: 'online',
    kind: 'grant',
    title: '온라인 판로 열기',
    summary: '인터넷으로 물건을 파는 데 드는 사진, 상품 소개, 포장 값을 드립니다.',
    audience: '아직 온라인 매장이 없는 우리 구 가게',
    benefit: '한 곳에 150만 원까지',
    papers: '사업자등록증\n쓸 곳을 적은 계획 한 장',
    period: [-95, 60],
    budgetWon: 12_000_000,
    mostWon: 1_500_000,
    questions: [
      inDistrict,
      { text: '온라인 매장이 있습니까?', wanted: false, reason: '온라인 매장이 아직 없는 가게를 위한 지원입니다.' },
      taxes,
    ],
    days: 100,
  },
  {
    key: 'alley',
    kind: 'grant',
    title: '골목상권 함께 알리기',
    summary: '한 골목의 가게 다섯 곳 이상이 함께 여는 행사와 홍보에 드는 돈을 드립니다.',
    audience: '같은 골목에서 장사하는 가게 다섯 곳 이상의 모임',
    benefit: '한 모임에 500만 원까지',
    papers: '참여하는 가게 이름\n행사 계획',
    period: [12, 70],
    budgetWon: 50_000_000,
    mostWon: 5_000_000,
    questions: [
      inDistrict,
      { text: '함께하는 가게가 몇 곳입니까?', least: 5, unit: '곳', reason: '다섯 곳 이상이 함께해야 합니다.' },
    ],
    days: 6,
  },
  {
    key: 'centre',
    kind: 'consulting',
    title: '소상공인센터 상담',
    summary:
      '2023년 3월에 문을 연 소상공인센터에서 세무, 노무, 가게 자리를 전문가와 50분 동안 이야기합니다. 돈은 들지 않습니다.',
    audience: '우리 구에서 장사하거나 곧 시작하려는 분',
    benefit: '50분 상담. 끝나면 상담한 내용을 글로 받아 보실 수 있습니다.',
    period: [null, null],
    questions: [
      {
        text: '우리 구에서 장사하거나 시작하려고 하십니까?',
        wanted: true,
        reason: '우리 구에서 장사하거나 시작하려는 분을 위한 상담입니다.',
      },
    ],
    days: 300,
  },
  {
    key: 'summer',
    kind: 'grant',
    title: '여름 전기요금 덜어 드리기',
    summary: '더위에 늘어난 전기요금의 일부를 드렸습니다.',
    audience: '전기를 많이 쓰는 우리 구 음식점과 세탁소',
    benefit: '한 곳에 20만 원',
    period: [-160, -70],
    budgetWon: 20_000_000,
    mostWon: 200_000,
    questions: [inDistrict, small],
    days: 165,
    closed: [69, '정한 기간이 끝나 마감합니다. 내년 여름에 다시 열 예정입니다.'],
  },
  {
    key: 'newyear',
    kind: 'grant',
    title: '새해 첫 가게 준비금',
    summary: '내년에 처음 가게를 여는 분께 드릴 준비금입니다. 내용을 다듬고 있습니다.',
    audience: '우리 구에서 처음 가게를 여는 분',
    benefit: '한 곳에 300만 원까지',
    period: [45, 120],
    budgetWon: 60_000_000,
    mostWon: 3_000_000,
    questions: [inDistrict],
  },
];

/** Shops, and what they apply for. */
export const shops = [
  '발산분식',
  '햇살세탁소',
  '금호꽃집',
  '동천책방',
  '풍암자전거',
  '치평과일',
  '양동국수',
  '서창방앗간',
  '농성미용실',
  '화정문구',
  '상무빵집',
  '유덕철물',
  '광천수선',
  '무지개사진관',
  '마루찻집',
  '다온반찬',
];
export const plans = [
  '겨울 재료를 미리 사고 오래된 냉장고를 바꾸려고 합니다. 매출은 지난해와 비슷하지만 재료값이 많이 올랐습니다.',
  '가게 앞 문턱을 없애고 미닫이문을 달려고 합니다. 유모차와 휠체어가 들어오기 어렵다는 말씀을 자주 듣습니다.',
  '주방 환기 시설을 고쳐야 합니다. 견적을 두 곳에서 받았고 서류에 붙였습니다.',
  '임대료를 석 달치 먼저 내야 해서 돈이 모자랍니다. 봄이 되면 매출이 다시 오릅니다.',
  '직원 한 사람을 더 두고 배달을 시작하려고 합니다. 포장 재료와 보온 가방을 삽니다.',
];
export const supplements: [string, string][] = [
  ['지난해 매출을 볼 수 있는 서류가 빠졌습니다. 부가가치세 신고서를 올려 주십시오.', '부가가치세 신고서를 올렸습니다.'],
  ['견적서에 날짜가 없습니다. 날짜가 적힌 견적서를 다시 올려 주십시오.', '날짜를 적어 다시 받았습니다.'],
];
export const refusals: Record<string, string> = {
  guarantee: '문을 연 지 세 달이 되지 않았습니다. 세 달이 지난 뒤 다시 신청하실 수 있습니다.',
  sign: '간판을 단 지 다섯 해가 되지 않아 드릴 수 없습니다. 온라인 판로 열기 지원도 살펴보십시오.',
  online: '온라인 매장이 이미 있어 드릴 수 없습니다. 소상공인센터 상담에서 다른 길을 함께 찾아 드립니다.',
};
export const objection = '사업자등록은 늦었지만 가게 문은 다섯 달 전에 열었습니다. 임대차 계약서를 다시 봐 주십시오.';
export const upheld = '임대차 계약서를 다시 보았지만 영업을 시작한 날이 확인되지 않아 처음 결정을 그대로 둡니다.';
export const cancelled = '대출을 받지 않기로 하셔서 정했던 보증을 거둡니다.';

/** Topics of advice, what people ask, and what they are told. */
export const advice: { topic: string; question: string; answer: string }[] = [
  {
    topic: '세무',
    question: '간이과세자인데 내년에 일반과세자로 바뀐다고 합니다. 무엇을 준비해야 합니까?',
    answer: '바뀌기 전에 재고를 정리해 신고하고, 세금계산서를 받을 거래처를 미리 알려 두시라고 말씀드렸습니다.',
  },
  {
    topic: '노무',
    question: '주말에만 일하는 직원에게도 주휴수당을 주어야 합니까?',
    answer: '일주일에 15시간 이상 일하면 주어야 합니다. 근로계약서 양식을 함께 채웠습니다.',
  },
  {
    topic: '가게 자리',
    question: '지금 자리를 옮길지 고민입니다. 유동 인구를 어떻게 봅니까?',
    answer: '요일과 시간별로 사람 수를 세는 방법과 상권 정보를 보는 법을 함께 살펴보았습니다.',
  },
];
