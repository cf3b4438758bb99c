/** Criteria of the demo's rounds: name, question, weight. */
export const criteria: [string, string, number][] = [
  ['달라진 정도', '이 사업으로 생활이 나아졌습니까?', 50],
  ['알림', '어떻게 되어 가는지 알기 쉽게 알려 주었습니까?', 30],
  ['함께함', '주민의 말을 듣고 함께 정했습니까?', 20],
];

/** A task as residents see it: how they mark it on the whole, what they write, what those in charge answer, promise, and say of the promise. Invented. */
export interface TaskStory {
  title: string;
  /** Means of the three criteria. */
  liked: [number, number, number];
  words: string[];
  answer?: [reply: string, promise: string];
  kept?: ['kept' | 'partly' | 'not_kept', string];
}

export const taskStories: TaskStory[] = [
  {
    title: '양3동 로컬브랜딩: 청춘이 머무는 골목',
    liked: [4.1, 3.4, 4.3],
    words: [
      '골목 표시가 생기니 손님이 길을 덜 헤맵니다. 밤에도 보이게 해 주시면 좋겠습니다.',
      '회의를 저녁에 열어 주셔서 일하는 사람도 갈 수 있었습니다.',
      '무슨 일을 하고 있는지 현수막 말고 다른 곳에서도 볼 수 있으면 합니다.',
    ],
    answer: [
      '주민이 함께 정한 점을 높게 보아 주셔서 고맙습니다. 진행 상황을 알기 어렵다는 말씀이 가장 많았습니다.',
      '달마다 한 번 이 누리집의 사업 쪽에 사진과 함께 진행 상황을 올리고, 골목 안내판에 붙이겠습니다.',
    ],
    kept: ['partly', '다섯 달 가운데 네 달은 올렸고, 안내판에는 석 달째부터 붙였습니다. 여름휴가 달을 빠뜨렸습니다.'],
  },
  {
    title: '금호1동 상생마을 동네상권발전소',
    liked: [3.2, 2.9, 3.6],
    words: ['장날은 좋은데 한 달에 한 번이라 날짜를 자꾸 잊습니다.', '주차할 곳이 없어서 멀리 돌았습니다.'],
    answer: [
      '점수가 낮았던 까닭을 상인회와 함께 읽었습니다. 장날 날짜와 주차가 문제였습니다.',
      '장날을 매달 둘째 토요일로 못 박고, 가까운 학교 운동장 주차를 협의하겠습니다.',
    ],
    kept: ['kept', '넉 달째 둘째 토요일에 열고 있고, 학교와 토요일 주차를 약속했습니다.'],
  },
  {
    title: '동천동 다독다독 책마을 독서아카데미',
    liked: [4.5, 4.1, 4.2],
    words: ['어머니가 이 강의 날을 기다리십니다.', '아이와 함께 듣는 시간도 있었으면 합니다.'],
    answer: [
      '좋게 보아 주셔서 고맙습니다. 아이와 함께 듣고 싶다는 말씀이 여럿이었습니다.',
      '다음 강의부터 토요일 오전에 아이와 함께 듣는 시간을 두 번 넣겠습니다.',
    ],
  },
  {
    title: '발밑이 보이는 계단길',
    liked: [4.3, 3.7, 4.0],
    words: ['이제 밤에 내려가도 무섭지 않습니다.'],
  },
  {
    title: '쉬어 가는 길 의자 서른여섯 개',
    liked: [4.0, 3.3, 3.5],
    words: ['등받이가 있어서 좋습니다. 볕이 드는 자리에도 하나 있으면 합니다.'],
  },
  { title: '턱 낮추기 일곱 곳과 함께 걷기', liked: [3.9, 3.5, 4.1], words: ['유아차를 밀기 한결 쉬워졌습니다.'] },
  { title: '안부 나눔 세 동네', liked: [3.8, 3.1, 3.6], words: [] },
  { title: '생활 디지털 배움 세 동네', liked: [4.2, 3.6, 3.7], words: ['버스표 끊는 법을 배웠습니다.'] },
];
