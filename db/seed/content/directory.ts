import type { DongSlug } from './types';

type Kind = 'trail' | 'park' | 'culture' | 'sport' | 'care' | 'health';
type Facility = 'toilet' | 'parking' | 'bench' | 'foot_wash' | 'light' | 'wheelchair' | 'drinking_water';

export interface PlaceText {
  dong: DongSlug;
  kind: Kind;
  name: string;
  summary: string;
  address: string;
  contact: string;
  hours?: string;
  facilities?: Facility[];
  /** Steps from the middle of the dong in metres, east and north. */
  at: [east: number, north: number];
  /** A way from there, in the same measure. */
  way?: [east: number, north: number][];
  season?: [from: string, to: string];
  /** Closed from so many days from today, for so many days. */
  closed?: [inDays: number, days: number, reason: string];
  days: number;
}

/** Names of parks and trails that everyone knows; what is said about them is invented. */
export const directory: PlaceText[] = [
  {
    dong: 'pungam',
    kind: 'trail',
    name: '풍암호수 둘레 맨발길',
    summary: '호수를 따라 도는 황톳길입니다. 비 온 다음 날은 미끄러우니 난간 쪽으로 걸으십시오.',
    address: '풍암호수 장미원 입구에서 시작',
    contact: '공원녹지과',
    hours: '늘 열림',
    facilities: ['toilet', 'bench', 'foot_wash', 'light', 'parking'],
    at: [-220, -160],
    way: [
      [0, 0],
      [120, 60],
      [210, 190],
      [190, 330],
      [70, 410],
      [-80, 380],
      [-170, 250],
      [-130, 90],
      [0, 0],
    ],
    days: 210,
  },
  {
    dong: 'sangmu1',
    kind: 'trail',
    name: '상무시민공원 황톳길',
    summary: '나무 그늘 아래 짧은 맨발길입니다. 끝에 발 씻는 곳과 긴 의자가 있습니다.',
    address: '상무시민공원 잔디마당 북쪽',
    contact: '공원녹지과',
    hours: '늘 열림',
    facilities: ['toilet', 'bench', 'foot_wash', 'wheelchair'],
    at: [120, 220],
    way: [
      [0, 0],
      [70, 30],
      [150, 20],
      [210, 70],
      [260, 60],
    ],
    season: ['03-15', '11-30'],
    closed: [9, 4, '황토를 새로 깝니다.'],
    days: 205,
  },
  {
    dong: 'geumho1',
    kind: 'trail',
    name: '마륵근린공원 맨발길',
    summary: '언덕을 오르는 흙길입니다. 중간에 쉬는 곳이 두 군데 있습니다.',
    address: '마륵근린공원 동쪽 들머리',
    contact: '공원녹지과',
    facilities: ['bench', 'light'],
    at: [-150, 200],
    way: [
      [0, 0],
      [40, 90],
      [110, 150],
      [120, 260],
      [210, 330],
    ],
    days: 200,
  },
  {
    dong: 'chipyeong',
    kind: 'park',
    name: '운천저수지',
    summary: '연꽃이 피는 물가 공원입니다. 나무 다리로 한 바퀴를 돌 수 있습니다.',
    address: '운천저수지 남쪽 광장',
    contact: '공원녹지과',
    hours: '늘 열림',
    facilities: ['toilet', 'bench', 'light', 'wheelchair', 'drinking_water'],
    at: [300, -260],
    days: 190,
  },
  {
    dong: 'dongcheon',
    kind: 'culture',
    name: '동천동 책마을 작은도서관',
    summary: '다독다독 책마을의 거점입니다. 저녁에는 독서 모임이 열립니다.',
    address: '동천동 행정복지센터 2층',
    contact: '동천동 행정복지센터',
    hours: '화~토 10:00–19:00',
    facilities: ['toilet', 'wheelchair', 'drinking_water'],
    at: [190, -170],
    days: 180,
  },
  {
    dong: 'yang3',
    kind: 'culture',
    name: '발산마을 청춘 사랑방',
    summary: '마을을 찾아온 이와 사는 이가 함께 쓰는 사랑방입니다. 작은 전시를 엽니다.',
    address: '발산마을 계단길 중간',
    contact: '양3동 행정복지센터',
    hours: '수~일 11:00–18:00',
    facilities: ['bench', 'drinking_water'],
    at: [-240, 170],
    closed: [-1, 3, '전시를 바꿔 답니다.'],
    days: 160,
  },
  {
    dong: 'nongseong1',
    kind: 'park',
    name: '농성광장 쉼터',
    summary: '버스를 기다리며 쉬는 그늘입니다. 한 달에 한 번 주민 마당이 열립니다.',
    address: '농성광장 옆 빈터',
    contact: '농성1동 행정복지센터',
    facilities: ['bench', 'light'],
    at: [180, 190],
    days: 150,
  },
  {
    dong: 'yudeok',
    kind: 'sport',
    name: '영산강 자전거 쉼터',
    summary: '자전거를 고치고 바람을 넣을 수 있습니다. 여름에는 그늘막을 칩니다.',
    address: '영산강 제방 아래 첫 쉼터',
    contact: '유덕동 행정복지센터',
    hours: '늘 열림',
    facilities: ['toilet', 'bench', 'drinking_water'],
    at: [-420, 260],
    season: ['04-01', '10-31'],
    days: 140,
  },
  {
    dong: 'gwangcheon',
    kind: 'care',
    name: '스마트 돌봄 안내 창구',
    summary: '혼자 사시는 어르신 댁의 돌봄 기기를 신청하고 고장을 알리는 곳입니다.',
    address: '광천동 행정복지센터 1층',
    contact: '복지정책과',
    hours: '평일 09:00–18:00',
    facilities: ['toilet', 'wheelchair'],
    at: [-160, -230],
    days: 130,
  },
  {
    dong: 'hwajeong3',
    kind: 'health',
    name: '찾아가는 진료 안내 창구',
    summary: '거동이 어려워 집에서 진료를 받고 싶은 분이 무엇을 어디에 물어야 하는지 알려 드립니다.',
    address: '화정3동 행정복지센터 1층',
    contact: '복지정책과',
    hours: '평일 09:00–18:00',
    facilities: ['toilet', 'wheelchair', 'parking'],
    at: [170, 210],
    days: 125,
  },
];
