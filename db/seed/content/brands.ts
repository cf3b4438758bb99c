import type { DongSlug } from './types';

type Person = [kind: 'group' | 'person', name: string, about: string];

export interface BrandText {
  dong: DongSlug;
  colour: string;
  ink: string;
  /** Another pair for dark mode. */
  night?: [colour: string, ink: string];
  story: string;
  storyEn: string;
  people?: Person[];
}

const white = '#ffffff';

/** What each dong calls itself is known and comes from the district file; stories, colours, people and groups are invented. */
export const brands: BrandText[] = [
  {
    dong: 'yang3',
    colour: '#c2410c',
    ink: white,
    night: ['#ffb38a', '#3b1200'],
    story:
      '발산마을은 계단이 많은 언덕 동네입니다. 오래 산 어르신과 새로 온 청년이 골목을 나눠 쓰면서, 빈집이던 곳에 작은 작업실과 전시가 생겼습니다.\n\n우리는 동네를 새로 짓기보다 있는 이야기를 꺼내 보이기로 했습니다. 계단마다 그 집에 살던 사람의 이야기를 적고, 한 달에 한 번 골목에서 함께 밥을 먹습니다. 로컬브랜딩 사업으로 마을의 이름을 단 물건을 만들고, 주민이 꾸리는 가게를 하나씩 열고 있습니다.',
    storyEn:
      'Balsan village lies on a hill full of stairs. Older people who have always lived here share the alleys with young people who have just arrived, and small studios and exhibitions have opened where houses stood empty.\n\nInstead of building anew we bring out the stories that are here: each flight of stairs tells who lived beside it, and once a month the alley eats together. In the local branding project we make things that carry the village’s name and open shops run by residents, one by one.',
    people: [
      ['group', '발산 골목 부엌', '한 달에 한 번 골목 밥상을 차립니다.'],
      ['group', '계단 이야기 모임', '어르신의 이야기를 듣고 계단에 적습니다.'],
      ['group', '청춘 사랑방 지기', '사랑방을 열고 작은 전시를 바꿔 답니다.'],
      ['person', '김순례', '마흔 해째 같은 자리에서 구멍가게를 합니다.'],
    ],
  },
  {
    dong: 'geumho1',
    colour: '#166534',
    ink: white,
    night: ['#86e0a5', '#05260f'],
    story:
      '금호1동은 가게를 하는 사람과 사는 사람이 서로의 손님인 동네입니다. 동네상권발전소 사업에 함께하면서 상인과 주민이 한자리에 앉아 무엇부터 바꿀지 정하고 있습니다.\n\n빈 점포 두 곳은 누구나 쓰는 자리가 되었습니다. 낮에는 반찬 나눔과 배움이, 저녁에는 골목 회의가 열립니다. 혼자 잘되는 가게보다 함께 오래가는 골목을 바랍니다.',
    storyEn:
      'In Geumho 1-dong shopkeepers and residents are each other’s customers. In the project for the neighbourhood’s trade they sit at one table and decide what to change first.\n\nTwo empty shops belong to everyone now: side dishes are shared and skills taught there by day, and the alley meets in the evening. We would rather have an alley that lasts than one shop that thrives.',
    people: [
      ['group', '금호골목 상인회', '장날을 열고 골목을 함께 쓸고 닦습니다.'],
      ['group', '반찬 나눔 모임', '일주일에 두 번 혼자 사는 이웃에게 반찬을 나눕니다.'],
      ['group', '골목 회의', '상인과 주민이 다음에 바꿀 것을 정합니다.'],
    ],
  },
  {
    dong: 'dongcheon',
    colour: '#1e40af',
    ink: white,
    night: ['#a9c4ff', '#071a4d'],
    story:
      '동천동은 책으로 이웃을 만나는 마을입니다. 작은도서관과 가게, 경로당에 읽을 책이 있고, 다 읽은 책은 다음 사람에게 쪽지와 함께 건넵니다.\n\n독서아카데미에서는 한 해 동안 함께 읽고 이야기하고, 끝에는 우리가 쓴 글을 책으로 묶습니다. 책을 잘 읽는 사람만 오는 곳이 아닙니다. 듣기만 해도 되고, 읽어 주기만 해도 됩니다.',
    storyEn:
      'Dongcheon-dong is a village where neighbours meet over books. There is something to read in the small libraries, in shops and in the halls of the elderly, and a book goes on to the next person with a note inside.\n\nIn the reading academy we read and talk for a year and bind what we have written ourselves. It is not for good readers only: you may just listen, or just read aloud.',
    people: [
      ['group', '다독다독 읽기 모임', '금요일 저녁마다 소리 내어 함께 읽습니다.'],
      ['group', '책 돌려 읽기 가게 열두 곳', '가게마다 책꽂이 하나를 내놓았습니다.'],
      ['person', '이금옥', '경로당에서 어르신께 책을 읽어 드립니다.'],
      ['group', '우리 글 묶음 편집부', '주민이 쓴 글을 모아 책으로 묶습니다.'],
    ],
  },
  {
    dong: 'yang',
    colour: '#7c2d12',
    ink: white,
    story: '어른을 모시는 마음이 시장과 골목에 남아 있는 동네입니다. 생신상을 함께 차리고 안부를 먼저 묻습니다.',
    storyEn: 'Respect for elders lives on in the market and the alleys: we set birthday tables together and ask first.',
  },
  {
    dong: 'nongseong1',
    colour: '#be185d',
    ink: white,
    story: '봄이면 벚꽃 아래에서, 다른 철에는 골목에서 나눔 장터를 엽니다. 남는 것을 내놓고 모자란 것을 가져갑니다.',
    storyEn:
      'Under the cherry trees in spring and in the alleys the rest of the year: bring what is left, take what you need.',
  },
  {
    dong: 'nongseong2',
    colour: '#6d28d9',
    ink: white,
    story: '광장에서 함께 정합니다. 큰일이든 작은 일이든 먼저 이야기하고, 정한 것은 벽에 적어 둡니다.',
    storyEn:
      'We decide on the square. Great or small, it is talked over first and written on the wall once it is settled.',
  },
  {
    dong: 'gwangcheon',
    colour: '#fbbf24',
    ink: '#3b2600',
    story: '오래된 골목마다 이야기가 있습니다. 밤길을 밝히는 등에 그 골목의 이야기를 한 줄씩 적고 있습니다.',
    storyEn: 'Every old alley has a story. We are writing a line of it on each lamp that lights the way at night.',
  },
  {
    dong: 'yudeok',
    colour: '#0f766e',
    ink: white,
    story: '아이가 걷는 길부터 살핍니다. 학교 가는 길의 턱을 낮추고, 강가에 아이와 어른이 함께 쉴 자리를 만듭니다.',
    storyEn: 'We look at the ways children walk first: lower kerbs on the way to school, a place to rest by the river.',
  },
  {
    dong: 'chipyeong',
    colour: '#15803d',
    ink: white,
    story: '높은 건물 사이에 초록을 심습니다. 옥상과 빈 화분을 나누어 가꾸고, 저수지 둘레를 함께 걷습니다.',
    storyEn:
      'We plant green between tall buildings, share roofs and flower pots, and walk round the reservoir together.',
  },
  {
    dong: 'sangmu1',
    colour: '#3f6212',
    ink: white,
    story: '차보다 걷는 사람이 먼저인 동네를 바랍니다. 주마다 다른 길을 골라 함께 걷고 불편한 곳을 적어 냅니다.',
    storyEn:
      'Walkers come first. Every week we choose another way, walk it together and write down what is in the way.',
  },
  {
    dong: 'sangmu2',
    colour: '#b91c1c',
    ink: white,
    story: '둘씩 짝을 지어 이웃이 됩니다. 짝끼리 안부를 묻고, 남는 반찬과 시간을 나눕니다.',
    storyEn: 'Neighbours in pairs: each asks after the other and shares a side dish or an hour.',
  },
  {
    dong: 'hwajeong1',
    colour: '#1d4ed8',
    ink: white,
    story: '서로의 눈이 되어 동네를 지킵니다. 어두운 길을 함께 살피고, 위험한 곳은 그날 알립니다.',
    storyEn: 'We are each other’s eyes. Dark ways are walked together and what is dangerous is reported the same day.',
  },
  {
    dong: 'hwajeong2',
    colour: '#a16207',
    ink: white,
    story: '손으로 꼼지락꼼지락, 나이와 상관없이 배웁니다. 배운 사람이 다음 사람을 가르칩니다.',
    storyEn: 'We learn with our hands at every age, and whoever has learned teaches the next.',
  },
  {
    dong: 'hwajeong3',
    colour: '#9d174d',
    ink: white,
    story: '오래된 자리를 기억하고 그 곁에 꽃을 심습니다. 꽃밭마다 돌보는 이웃의 이름이 있습니다.',
    storyEn: 'We remember old places and plant flowers beside them. Every bed has neighbours who look after it.',
  },
  {
    dong: 'hwajeong4',
    colour: '#4338ca',
    ink: white,
    story: '동네가 놀이터입니다. 빈 벽에는 그림을, 빈 시간에는 공연을 채웁니다.',
    storyEn: 'The neighbourhood is a playground: pictures for empty walls, performances for empty hours.',
  },
  {
    dong: 'seochang',
    colour: '#9a3412',
    ink: white,
    story: '들과 강 위로 지는 노을이 자랑입니다. 노을을 보러 온 손님에게 옛 놀이와 음식을 내어 드립니다.',
    storyEn:
      'We are proud of the sun setting over field and river, and serve old games and food to those who come for it.',
  },
  {
    dong: 'geumho2',
    colour: '#0e7490',
    ink: white,
    story: '동네 소식을 주민이 만듭니다. 마을 방송과 영상에 누구나 나올 수 있고, 찍는 법도 함께 배웁니다.',
    storyEn: 'Residents make the news. Anyone may be on the village broadcast, and we learn to film together.',
  },
  {
    dong: 'pungam',
    colour: '#065f46',
    ink: white,
    story: '호수와 숲 곁에서 쉬고 걷습니다. 아침마다 함께 몸을 풀고, 걷기 어려운 이웃에게는 찾아갑니다.',
    storyEn: 'We rest and walk by lake and wood, stretch together every morning, and visit those who cannot walk far.',
  },
];

/** What Yang 3-dong said of itself in its first edition. */
export const firstStory =
  '발산마을은 계단이 많은 언덕 동네입니다. 오래 산 어르신과 새로 온 청년이 골목을 나눠 씁니다.\n\n계단마다 그 집에 살던 사람의 이야기를 적고, 한 달에 한 번 골목에서 함께 밥을 먹습니다.';

/** What waits to be checked in Geumho 1-dong: the end of its story, changed. */
export const waitingStory = [
  '혼자 잘되는 가게보다 함께 오래가는 골목을 바랍니다.',
  '가을부터는 장날을 한 달에 두 번 엽니다.',
];
