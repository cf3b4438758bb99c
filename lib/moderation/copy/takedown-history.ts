import { defineCopy } from '@/lib/format/copy';

/** What the history of a case says of words that were taken down. */
export const takedownHistoryCopy = defineCopy({
  ko: {
    hide: (what: string, ground: string, until: string) =>
      `권리 침해 신고(${ground})로 ${what}을 ${until}까지 임시로 가렸습니다`,
    restore: (what: string) => `임시로 가렸던 ${what}이 다시 보입니다`,
    remove: (what: string, ground: string) => `권리 침해(${ground})가 확인되어 ${what}을 지웠습니다`,
    what: {
      proposal: '제안 글',
      complaint: '민원 글',
      comment: '댓글',
      answer: '담당자 답변',
      decision: '결정 이유를 적은 글',
      reply: '평가에 대한 답변',
    },
    told: '글쓴이에게 이유를 알렸습니다',
    objection: '글쓴이가 이의를 냈습니다',
  },
  en: {
    hide: (what, ground, until) => `${what} was hidden until ${until}: said to hurt somebody’s rights (${ground})`,
    restore: (what) => `${what} is shown again`,
    remove: (what, ground) => `${what} was removed: it hurt somebody’s rights (${ground})`,
    what: {
      proposal: 'The proposal’s text',
      complaint: 'The complaint’s text',
      comment: 'One comment',
      answer: 'The office’s answer',
      decision: 'The text with the reasons',
      reply: 'The answer to the evaluation',
    },
    told: 'The author was told why',
    objection: 'The author objected',
  },
});
