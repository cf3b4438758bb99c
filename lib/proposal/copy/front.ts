import { defineCopy } from '@/lib/format/copy';

/** Proposals on the front page. */
export const frontProposalsCopy = defineCopy({
  ko: {
    rising: '올라가는 중',
    newest: '새로 공개된 제안',
    all: '모두 보기',
    none: '아직 올라가는 제안이 없습니다',
    noneText: '첫 제안을 내 보십시오. 여기에 보이고, 어디까지 올라갔는지 누구나 볼 수 있습니다.',
    propose: '제안하기',
  },
  en: {
    rising: 'On their way up',
    newest: 'Newly published',
    all: 'See all',
    none: 'No proposal is on its way yet',
    noneText: 'Make the first one: it will be shown here, and everyone can see how far it has risen.',
    propose: 'Make a proposal',
  },
});
