import { defineCopy } from '@/lib/format/copy';

/** Words that a number may text instead of a sentence, each list separated by blanks. Both languages are understood by everyone. */
export const commandsCopy = defineCopy({
  ko: {
    stop: 'stop 수신거부 무료수신거부',
    /** Ends our texts, unless something was asked that it says no to. */
    decline: '거부 거절',
    start: 'start 수신동의 수신허용',
    again: '다시 재처리 다시요 다시해주세요',
    yes: '예 네 넵 네네 예예 응 동의 동의합니다 좋아요 좋습니다 ㅇㅇ',
    no: '아니오 아니요 아뇨 아니 싫어요 싫습니다 안돼요 동의안함 ㄴㄴ',
    stars: '점 번 점이요 번이요 점입니다 번입니다',
    support: '공감합니다 공감해요 공감',
    propose: '제안 제안합니다 제안드립니다 제안해요 제안드려요',
  },
  en: {
    stop: 'unsubscribe',
    decline: 'refuse',
    start: 'subscribe',
    again: 'again',
    yes: 'yes y ok',
    no: 'no n',
    stars: 'stars star',
    support: 'support',
    propose: 'propose proposal',
  },
});
