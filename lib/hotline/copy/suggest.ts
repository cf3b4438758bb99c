import { defineCopy } from '@/lib/format/copy';

/** Words of the language itself, for reading what a text is about. Texts come in Korean; endings longer ones first. */
export const suggestCopy = defineCopy({
  ko: {
    endings:
      '에서는 에서도 으로는 이라는 입니다 합니다 습니다 까지는 에서 에게 으로 까지 부터 이나 하고 에는 에도 이랑 처럼 마다 밖에 인데 이요 해요 어요 아요 네요 이 가 을 를 은 는 에 의 도 로 과 와 만 요',
    common:
      '구청장님 구청장 안녕하세요 안녕하십니까 감사합니다 고맙습니다 부탁드립니다 부탁 수고 수고하십니다 너무 정말 진짜 매일 매번 요즘 오늘 어제 내일 지금 계속 항상 좀 제발 빨리 해주세요 주세요 해주 있습니다 없습니다 있어요 없어요 합니다 그리고 그런데 하지만 저희 우리 여기 거기 저기 근처 쪽 앞 뒤 옆 사람 주민 동네 아파트 문자 드립니다 바랍니다 주셨으면 같습니다 많이 조금 다시 어떻게 언제 왜 혹시',
    why: (word: string, of: number, n: number, department: string) =>
      `‘${word}’ 문자 ${of}건 중 ${n}건을 ${department}에 보냈습니다.`,
    title: (department: string) => `지난 배정으로 보면 ${department}`,
    never: '저절로 정하지 않습니다. 맞는지 보고 직접 골라 주세요.',
  },
  en: {
    endings: 's',
    common: 'the and for please thank you',
    why: (word: string, of: number, n: number, department: string) =>
      `${n} of ${of} texts with “${word}” went to ${department}.`,
    title: (department: string) => `Past routing points to ${department}`,
    never: 'Nothing is routed by itself. Choose after reading.',
  },
});
