import type { Scene } from '../pictures/render';

/** Which places are drawn, by their name. */
export const placeScenes: Readonly<Record<string, readonly Scene[]>> = {
  '풍암호수 둘레 맨발길': ['lake', 'grove'],
  '상무시민공원 황톳길': ['grove'],
  '마륵근린공원 맨발길': ['hill'],
  운천저수지: ['pond'],
  '동천동 책마을 작은도서관': ['library', 'gathering'],
  '발산마을 청춘 사랑방': ['steps'],
  '농성광장 쉼터': ['square'],
  '영산강 자전거 쉼터': ['river'],
};

/** Of which dongs the brand has pictures, by their slug. */
export const brandScenes: Readonly<Record<string, readonly Scene[]>> = {
  yang3: ['steps', 'gathering', 'alley'],
  geumho1: ['market', 'hill'],
  dongcheon: ['library', 'gathering'],
  pungam: ['lake'],
  chipyeong: ['pond'],
};

/** What a resident would have sent a picture of: so many proposals and public complaints with one of these words in their title. */
export const caseScenes: readonly { scene: Scene; words: readonly string[]; proposals: number; complaints: number }[] =
  [
    { scene: 'alley', words: ['가로등', '어두운', '보안등', '밤길'], proposals: 2, complaints: 1 },
    { scene: 'school', words: ['건널목', '횡단보도', '학교 앞', '통학'], proposals: 2, complaints: 1 },
    { scene: 'stop', words: ['정류장', '버스'], proposals: 2, complaints: 1 },
    { scene: 'paving', words: ['보도블록', '보도', '인도', '턱'], proposals: 2, complaints: 2 },
    { scene: 'garden', words: ['텃밭', '꽃밭', '화단'], proposals: 1, complaints: 0 },
    { scene: 'market', words: ['시장', '상점가', '가게'], proposals: 2, complaints: 0 },
    { scene: 'library', words: ['도서관', '책'], proposals: 1, complaints: 0 },
    { scene: 'hill', words: ['맨발', '산책'], proposals: 1, complaints: 0 },
    { scene: 'square', words: ['의자', '쉼터', '광장'], proposals: 2, complaints: 0 },
  ];

/** What was reached and can be seen, by words of the milestone. */
export const proofScenes: readonly { scene: Scene; words: readonly string[]; most: number }[] = [
  { scene: 'school', words: ['대기 공간', '건널목'], most: 1 },
  { scene: 'lake', words: ['풍암호수 열여섯'], most: 1 },
  { scene: 'stop', words: ['정류장'], most: 2 },
  { scene: 'gathering', words: ['강사 여덟', '자리 정하기', '설명회', '모임'], most: 4 },
  { scene: 'square', words: ['쉼터'], most: 1 },
];
