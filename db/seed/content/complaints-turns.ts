import { type ComplaintText, c } from './types';

/** Complaints that end another way (elsewhere, withdrawn, repeated), that are private, or that strain a page. */
export const turns: ComplaintText[] = [
  c(
    '고충',
    'gwangcheon',
    null,
    '시내버스가 정류장을 그냥 지나칩니다',
    '저녁에 두 번이나 손을 들었는데 그냥 갔습니다. 버스 번호와 시간은 적어 두었습니다.',
    '',
    {
      transfer: [
        '광주광역시 대중교통 담당',
        '시내버스를 관리하고 처분하는 일은 광역시의 일이라 넘겼습니다. 적어 주신 버스 번호와 시간도 함께 보냈습니다.',
      ],
    },
  ),
  c(
    '건의',
    'pungam',
    null,
    '고등학교 급식에 채식 하는 날을 늘려 주세요',
    '한 달에 한 번뿐입니다. 고르는 사람이 많으니 한 주에 한 번이면 좋겠습니다.',
    '',
    {
      transfer: ['광주광역시교육청', '학교 급식은 교육청과 학교가 정하는 일이라 넘겼습니다. 답은 교육청에서 드립니다.'],
    },
  ),
  c(
    '고충',
    'yudeok',
    null,
    '고속도로 옆이라 밤에 소음이 심합니다',
    '방음벽이 끊긴 자리로 소리가 들어옵니다. 창문을 두 겹으로 바꿔도 소용이 없습니다.',
    '',
    { transfer: ['한국도로공사', '고속도로의 방음벽은 도로공사가 관리합니다. 저희가 잰 소음 기록을 함께 넘겼습니다.'] },
  ),
  c(
    '생활',
    'seochang',
    null,
    '우편물이 자꾸 옆 마을로 갑니다',
    '지번이 비슷해서 그런지 한 달에 두 번씩 옆 마을로 갑니다.',
    '',
    {
      transfer: [
        '우체국',
        '우편물 배달은 우체국의 일이라 넘겼습니다. 도로명 주소 판은 저희가 이번 주에 새로 달겠습니다.',
      ],
    },
  ),
  c('고충', 'hwajeong1', null, '전기 요금이 두 배로 나왔습니다', '쓰는 것은 똑같은데 이번 달만 두 배입니다.', '', {
    transfer: ['한국전력공사', '전기 요금과 계량기는 한국전력공사가 확인합니다.'],
  }),
  c(
    '생활',
    'chipyeong',
    'cleaning',
    '현수막을 떼어 달라고 했는데 벌써 없어졌습니다',
    '공원 울타리에 걸린 현수막을 신고하려 했는데 오늘 보니 치워졌습니다.',
    '',
    { withdraw: '벌써 치워졌습니다. 감사합니다.' },
  ),
  c('절차', 'hwajeong2', null, '평생배움터 신청 방법을 알려 주세요', '다음 학기 강의를 신청하고 싶습니다.', '', {
    withdraw: '누리집에서 찾았습니다.',
  }),
  c(
    '고충',
    'nongseong2',
    'transport',
    '옆집 사람과 주차 문제로 다퉜습니다',
    '주차 문제로 매일 다툽니다. 도와주세요.',
    '',
    { withdraw: '이웃끼리 이야기해서 풀었습니다.' },
  ),
  c(
    '고충',
    'sangmu2',
    'parks',
    '옆 아파트 나무를 모두 베어 달라는 요청입니다',
    '은행나무 열매 냄새가 심하니 서른 그루를 모두 베어 주십시오. 이미 두 번 말씀드렸습니다.',
    '',
    {
      repeat:
        '같은 내용으로 세 번째이며 앞선 두 번의 답과 달라진 것이 없어 종결합니다. 열매가 열리는 나무 여덟 그루는 열매가 떨어지기 전에 미리 털겠다고 이미 알려 드렸습니다.',
    },
  ),
  c(
    '고충*',
    'hwajeong3',
    'welfare',
    '이웃에 혼자 계신 어르신이 걱정됩니다',
    '며칠째 현관 앞에 우유가 쌓여 있습니다. 문을 두드려도 대답이 없습니다. 어르신 댁은 우리 집 바로 위층입니다.',
    '알려 주신 날 바로 찾아뵈었습니다. 어르신은 넘어져 병원에 계셨고 가족과 연락이 닿았습니다. 퇴원하시면 안부를 묻는 이웃과 식사 배달을 이어 드리겠습니다. 눈여겨봐 주셔서 고맙습니다.',
    { phone: true, rating: 5 },
  ),
  c(
    '고충*',
    'geumho2',
    'welfare',
    '술을 드신 이웃이 밤마다 문을 두드립니다',
    '무섭습니다. 경찰을 부르면 그때뿐입니다. 이름이 알려질까 걱정됩니다.',
    '이 글은 담당자만 봅니다. 경찰서와 함께 그분을 만나 상담을 이어 가기로 했고 밤 시간 순찰을 늘렸습니다. 위급할 때는 112로 먼저 전화해 주십시오. 댁 현관에 비상벨을 놓아 드릴 수 있으니 원하시면 말씀해 주십시오.',
    {
      supplement: [
        '문을 두드리는 시간과 요일을 아시는 대로 알려 주실 수 있습니까? 순찰 시간을 맞추려고 합니다.',
        '주로 금요일과 토요일 밤 11시쯤입니다. 지난주에는 화요일에도 왔습니다.',
      ],
      rating: 4,
    },
  ),
  c(
    '고충*',
    'yang3',
    'welfare',
    '임대료를 올리겠다고 해서 이사를 가야 합니다',
    '혼자 아이 둘을 키웁니다. 다음 달까지 방을 비우라고 합니다. 계약서는 있습니다.',
    '계약 기간이 남아 있으면 그 안에는 올릴 수 없고, 갱신할 때도 5퍼센트까지만 올릴 수 있습니다. 무료 법률 상담을 이번 주 목요일 오후로 잡아 두었습니다. 이사하시게 되면 긴급 주거비와 임대 주택 신청을 함께 도와드리겠습니다.',
    { phone: true, rating: 5, comment: '혼자가 아니라는 게 고마웠습니다.' },
  ),
  c(
    '생활',
    'nongseong1',
    'construction',
    'ㅠㅠ 가로등 🥲',
    '골목 가로등 또 꺼졌어요 ㅠㅠ 저번에도 신고했는데... 너무 무서워요!! 사진 첨부합니다 📷',
    '사진을 보고 위치를 찾아 오늘 바로 고쳤습니다. 세 번째 꺼진 등이라 안의 부품을 모두 새것으로 바꾸었습니다. 무서우셨을 텐데 늦어서 죄송합니다.',
    { rating: 4, comment: '이번엔 안 꺼지길!!' },
  ),
  c(
    '건의',
    'chipyeong',
    'transport',
    'Bus stop announcements in English and Chinese, please',
    'I take my son to kindergarten by bus. The screen shows only Korean station names and the voice is too quiet. Could you add English and Chinese, at least at the stops near the city hall and the terminal?',
    'Thank you for writing. The screens at four busy stops will show English and Chinese names from next month, and we turned up the sound at two stops where it was below the standard. The other stops follow when the screens are replaced next year. 같은 내용을 시내버스를 맡은 광역시에도 전했습니다.',
    { rating: 4, comment: 'Thank you, the voice is already louder.' },
  ),
  c(
    '생활',
    'hwajeong4',
    null,
    '소음',
    '시끄러워요.',
    '어느 곳에서 나는 소리인지 알려 주시면 오늘 안에 나가 보겠습니다. 보내 주신 곳을 찾지 못해 행정복지센터 둘레를 살폈으나 소리를 듣지 못했습니다.',
    { supplement: ['어디에서, 언제 나는 소리인지 알려 주실 수 있습니까?', '우리 집 뒤 공사장이요.'], rating: 3 },
  ),
];
