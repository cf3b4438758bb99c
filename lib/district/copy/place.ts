import { defineCopy } from '@/lib/format/copy';

export const placeCopy = defineCopy({
  ko: {
    place: '어디인가요',
    hint: '눈에 띄는 건물이나 가게 이름으로 적어도 됩니다. 집 주소의 호수는 적지 마십시오.',
    here: '지금 있는 곳 함께 보내기',
    asking: '위치를 찾고 있습니다',
    attached: (metres: string) => `지금 있는 곳을 함께 보냅니다. 오차는 약 ${metres}m입니다.`,
    takeOut: '위치 빼기',
    failed: '위치를 알 수 없습니다. 위치 사용을 허락했는지 확인하거나 글로 적어 주십시오.',
    outside: '위치가 나라 밖으로 나옵니다. 위치를 빼고 글로 적어 주십시오.',
  },
  en: {
    place: 'Where is it?',
    hint: 'A building or a shop nearby will do. Please leave out the number of a flat.',
    here: 'Send where I am now',
    asking: 'Looking for your position',
    attached: (metres: string) => `Your present position will be sent along, exact to about ${metres} m.`,
    takeOut: 'Leave the position out',
    failed: 'We could not find your position. Check that you allowed it, or describe the place in words.',
    outside: 'The position is outside the country. Leave it out and describe the place in words.',
  },
});
