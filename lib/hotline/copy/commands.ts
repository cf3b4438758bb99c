import { defineCopy } from '@/lib/format/copy';

/** Words that a number may text instead of a sentence, each list separated by blanks. Both languages are understood by everyone. */
export const commandsCopy = defineCopy({
  ko: {
    stop: 'stop 수신거부 무료수신거부 수신거부요 수신거부합니다 수신거부할게요 수신거부해주세요 수신거부바랍니다 수신거부부탁합니다 수신거부부탁드립니다 수신거부부탁드려요 수신거부원합니다 수신거부신청',
    /** Ends our texts, unless something was asked that it says no to. */
    decline: '거부 거절',
    start: 'start 수신동의 수신허용',
    again:
      '다시 재처리 다시요 다시해주세요 다시봐주세요 다시살펴주세요 다시살펴봐주세요 다시확인해주세요 다시처리해주세요 다시부탁합니다 다시부탁드립니다 다시부탁드려요',
    yes: '예 네 넵 네네 예예 응 동의 동의합니다 좋아요 좋습니다 ㅇㅇ',
    no: '아니오 아니요 아뇨 아니 싫어요 싫습니다 안돼요 동의안함 ㄴㄴ',
    stars: '점 번 점요 번요 점이요 번이요 점이에요 번이에요 점입니다 번입니다 점드려요 점드립니다 점줄게요',
    support: '공감합니다 공감해요 공감',
    /** What may stand around the number of a proposal. */
    before: '제 제안',
    behind: '번 호 번제안 호제안 번에 호에 번이요 번합니다',
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
    before: 'no number proposal',
    behind: 'please',
    propose: 'propose proposal',
  },
});
