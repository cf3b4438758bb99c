import { type ProposalText, p } from './types';

/** Shapes that strain a page: very long, very short, another language, emoji. */
export const odd: ProposalText[] = [
  p(
    null,
    'geumho1',
    '생태 복지',
    '행정복지센터에서 마륵근린공원까지 이어지는 언덕길의 깨진 블록과 끊긴 난간, 낮은 가로등을 나누어 고치지 말고 한 번에 정비해서 유아차와 휠체어와 지팡이를 쓰는 주민이 다닐 수 있게',
    '이 길은 200걸음마다 다른 문제가 있습니다. 첫째, 행정복지센터를 나서면 보도블록 열두 장이 깨져 있고 비가 오면 물이 튑니다. 둘째, 약국 앞에서 난간이 끊겨 3미터쯤 잡을 것이 없습니다. 셋째, 어린이집 앞 가로등은 나무에 가려 밤이면 없는 것과 같습니다. 넷째, 배수구 덮개의 틈이 넓어 지팡이 끝이 빠집니다. 하나씩 신고하면 하나씩 고쳐 주시는데, 고칠 때마다 길을 막고 다음 달에 다시 막습니다.\n\n지난 1년 동안 제가 신고한 것만 아홉 번이고, 아홉 번 모두 친절하게 답해 주셨습니다. 그래도 길은 아직 끊겨 있습니다. 담당이 길은 건설, 나무는 공원, 가로등은 또 다른 곳이라 서로 기다리는 것 같습니다.',
    '길 하나를 한 사람이 맡아 주세요. 네 부서가 같은 날 나와 함께 걸어 보고, 고칠 것을 한 장에 적고, 한 번에 공사해 주세요. 걷는 날에는 유아차를 미는 부모, 휠체어를 타는 분, 지팡이를 짚는 어르신이 함께하겠습니다. 이미 세 분이 나오겠다고 하셨습니다.\n\n공사하는 동안에는 맞은편 보도로 다닐 수 있게 임시 건널목을 만들고, 언제 시작해서 언제 끝나는지 큰 글씨로 붙여 주세요. 다 고친 다음에는 1년 뒤 같은 사람들이 다시 걸으며 확인하면 좋겠습니다.',
    '공사를 네 번 하는 것보다 한 번 하는 것이 싸고, 길 하나가 처음부터 끝까지 이어지면 그 길을 다니는 모든 사람이 압니다.',
  ),
  p(null, 'pungam', '생태', '가로등', '어둡습니다.', '밝게.', '밝아집니다.'),
  p(
    null,
    'chipyeong',
    '복지 자치',
    'Please add English and easy Korean to the recycling notice boards',
    'I moved here eight months ago to teach. I want to recycle correctly, but the notice boards are only in difficult Korean and I was told I had put the wrong bag out twice. My neighbours from Vietnam and Uzbekistan have the same problem.',
    'Please put pictures and three or four languages on the boards near the one-room buildings, with the collection days in big numbers. A QR code alone is not enough because the page behind it is also only in Korean.',
    'We will make fewer mistakes, and neighbours will be less angry with each other.',
  ),
  p(
    null,
    'hwajeong4',
    '문화',
    '🎈 화사마을 아이들 장날에 비눗방울 공연 넣어 주세요 🎉🎉',
    '작년 장날은 먹는 것만 있어서 아이들이 심심해했어요 😢 줄도 너무 길었고요!',
    '비눗방울 공연 🫧 이랑 그림책 읽어 주기 📚, 물총 놀이 🔫 (여름에만!) 를 넣어 주세요. 공연하는 이웃을 제가 알아요 👍',
    '아이들이 웃으면 어른도 오래 있고 장사도 잘돼요 💛',
  ),
  p(
    null,
    'nongseong2',
    '경제',
    '골목 상점가 "함께 여는 토요일" <행사> & 할인 100% 활용법',
    '행사를 해도 아는 사람만 압니다. 지난번 전단에는 "참여 점포 20곳"이라고 적혀 있었지만 실제로는 12곳이었습니다.',
    '참여하는 점포 목록을 누리집에 올리고, 문 앞에 같은 표시를 붙이고, 행사 뒤에 매출이 얼마나 늘었는지(±몇 %) 함께 살펴봅시다.',
    '다음 행사를 더 잘할 수 있습니다.',
  ),
];
