import { defineCopy } from '@/lib/format/copy';

/** The queue of texts. */
export const queueCopy = defineCopy({
  ko: {
    unreadCount: (n: number) =>
      n > 999 ? '아직 아무도 읽지 않은 문자가 999건이 넘습니다.' : `아직 아무도 읽지 않은 문자가 ${n}건 있습니다.`,
    allRead: '새 문자는 모두 읽었습니다.',
    noDue: '기한 없음',
    wordless: '글 없이 온 문자',
    choose: (number: string) => `${number} 고르기`,
    bulk: '고른 문자 배정하기',
    bulkHint: '고른 문자를 한 부서로 함께 보냅니다. 기한은 그대로입니다.',
    routedMany: (n: number) => `문자 ${n}건의 부서를 정했습니다.`,
    pages: '문자 목록 쪽 넘기기',
    firstPage: '처음으로',
    nextPage: '다음 문자',
    keys: '키보드: J 다음, K 이전, Enter 열기',
    filter: { all: '모두', due: '기한', dues: { late: '늦어진 것', day: '24시간 안' } },
    waits: '확인 기다림',
    asked: '의견 물음',
    phone: '전화할 것',
  },
  en: {
    unreadCount: (n: number) =>
      n > 999
        ? 'Nobody has read more than 999 texts yet.'
        : n === 1
          ? 'Nobody has read 1 text yet.'
          : `Nobody has read ${n} texts yet.`,
    allRead: 'All new texts have been read.',
    noDue: 'no due time',
    wordless: 'A text without words',
    choose: (number: string) => `Choose ${number}`,
    bulk: 'Route the chosen texts',
    bulkHint: 'They go to one department together. Their due times stay as they are.',
    routedMany: (n: number) => (n === 1 ? '1 text routed.' : `${n} texts routed.`),
    pages: 'Pages of texts',
    firstPage: 'First page',
    nextPage: 'Next texts',
    keys: 'Keyboard: J next, K previous, Enter open',
    filter: { all: 'All', due: 'Due', dues: { late: 'Late', day: 'within 24 hours' } },
    waits: 'Waits for approval',
    asked: 'Asked for your part',
    phone: 'To phone',
  },
});
