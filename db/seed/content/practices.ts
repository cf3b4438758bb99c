/** Practices that were announced on 7 March 2024 and are named in public reports; the figures are those of the reports. */
export const announcement = '광주광역시 발표, 2024년 3월 7일';

type Field = 'organisation' | 'function' | 'finance' | 'unstated';
export interface PracticeText {
  field: Field;
  institution: string;
  title: string;
  summary: string;
  before?: string;
  change?: string;
  advice?: string;
  source: string;
  figures?: [label: string, unit: string, before: number | null, after: number][];
  awards?: [title: string, giver: string, year: number][];
  days: number;
  state?: 'draft' | 'taken_down';
}

export const practices: PracticeText[] = [
  {
    field: 'organisation',
    institution: '광주관광공사',
    title: '누구나 지원하는 직위로 바꾸고 관리직을 줄였습니다',
    summary: '직위를 공모로 채우고, 관리하는 자리를 줄여 현장에서 일하는 사람을 늘렸습니다.',
    source: announcement,
    figures: [['관리직', '명', 13, 9]],
    days: 300,
  },
  {
    field: 'organisation',
    institution: '광주문화재단',
    title: '비슷한 사업을 합치고 직위를 열었습니다',
    summary: '겹치는 사업을 하나로 모으고 개방형 직위를 새로 두었습니다. 그만큼 정원도 줄였습니다.',
    source: announcement,
    figures: [['사업 수', '개', 64, 43]],
    days: 298,
  },
  {
    field: 'organisation',
    institution: '광주사회서비스원',
    title: '노사가 서른 번 넘게 만나 스스로 합의했습니다',
    summary: '정원과 직급, 보수, 기능을 합치는 일을 노사가 자율로 협의해 정했습니다.',
    source: announcement,
    days: 296,
  },
  {
    field: 'function',
    institution: '광주교통공사',
    title: '대중교통 30분 생활권을 그리는 기본안',
    summary: '도시철도를 가운데 둔 공공교통체계의 기본안을 세웠습니다.',
    source: announcement,
    days: 290,
  },
  {
    field: 'function',
    institution: '광주장애인종합지원센터',
    title: '흩어진 관리 기능을 한곳에서 맡습니다',
    summary: '종합복지관과 보호작업장의 관리를 넘겨받아 지원하는 곳을 하나로 모았습니다.',
    source: announcement,
    days: 288,
  },
  {
    field: 'finance',
    institution: '광주환경공단',
    title: '일하는 방식을 바꿔 예산 110억 원을 아꼈습니다',
    summary: '경영을 효율화해 예산을 줄였습니다.',
    source: announcement,
    figures: [['아낀 예산', '억 원', null, 110]],
    days: 284,
  },
  {
    field: 'finance',
    institution: '광주교통약자이동지원센터',
    title: '바우처 택시를 나눠 불러 기다리는 시간을 줄였습니다',
    summary: '새빛콜과 바우처 택시를 따로 배차해 이용하는 분이 덜 기다립니다.',
    source: announcement,
    days: 282,
  },
  {
    field: 'unstated',
    institution: '광주시체육회',
    title: '공모사업으로 국비를 얻었습니다',
    summary: '중앙의 공모사업에 응모해 국비 예산을 확보했습니다.',
    source: announcement,
    days: 279,
  },
  {
    field: 'unstated',
    institution: '광주장애인체육회',
    title: '하나의 팀으로 일하는 조직문화',
    summary: '부서를 넘어 하나의 팀으로 일하는 문화를 만들었습니다.',
    source: announcement,
    days: 277,
  },
  {
    field: 'unstated',
    institution: '광주비엔날레',
    title: '국제미술도시로 가기 위한 조직 경쟁력 강화',
    summary: '국제미술도시로 나아갈 수 있게 조직의 힘을 길렀습니다.',
    source: announcement,
    days: 275,
  },
  {
    field: 'function',
    institution: '동천동 행정복지센터',
    title: '반납함 한 개를 옮겼더니 책이 더 돌아왔습니다',
    summary: '도서관 문 앞 반납함을 버스 정류장 옆으로 옮겼습니다.',
    before: '도서관이 문을 닫은 뒤에는 반납하러 다시 와야 했고, 늦게 돌아오는 책이 많았습니다.',
    change: '퇴근길에 지나는 정류장 옆에 반납함을 두고 하루 두 번 거두었습니다. 비가 와도 젖지 않게 지붕을 달았습니다.',
    advice: '정류장 옆은 도로를 맡은 부서와 먼저 상의하십시오. 첫 달에는 거두는 횟수를 늘려 두는 편이 안전합니다.',
    source: '동천동 행정복지센터 내부 기록(시범용으로 지어낸 사례)',
    figures: [
      ['제때 돌아온 책', '%', 71, 88],
      ['한 달 반납 권수', '권', 640, 910],
    ],
    awards: [['작은 변화상', '서구', 2026]],
    days: 60,
  },
  {
    field: 'organisation',
    institution: '양3동 주민자치회',
    title: '회의를 저녁으로 옮기고 아이 돌봄을 함께했습니다',
    summary: '일하는 부모가 올 수 있게 회의 시간과 장소를 바꿨습니다.',
    before: '평일 낮 회의에는 같은 분들만 오셨습니다.',
    change: '저녁 일곱 시로 옮기고, 옆방에서 아이를 돌보았습니다. 회의 내용은 한 장으로 줄여 문 앞에 붙였습니다.',
    advice: '돌보는 분을 미리 정해 두어야 합니다. 한 번 빠지면 다음 회의에 오지 않습니다.',
    source: '양3동 주민자치회 회의록(시범용으로 지어낸 사례)',
    figures: [
      ['한 번에 모인 사람', '명', 11, 27],
      ['서른아홉 살까지의 참석자', '명', 1, 9],
    ],
    days: 31,
  },
  {
    field: 'finance',
    institution: '공원녹지과',
    title: '쓰러진 나무로 긴 의자를 만들었습니다',
    summary: '태풍에 쓰러진 가로수를 버리지 않고 공원 의자로 되살렸습니다.',
    change: '목공을 배우는 주민 모임이 손질하고 공원에 놓았습니다.',
    source: '공원녹지과 결과 보고(시범용으로 지어낸 사례)',
    figures: [['나무 처리 비용', '만 원', 480, 90]],
    days: 6,
    state: 'draft',
  },
];
