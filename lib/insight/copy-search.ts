import { defineCopy } from '@/lib/format/copy';

export const searchCopy = defineCopy({
  ko: {
    title: '검색',
    label: '제안, 의제, 사업, 민원에서 찾을 말이나 번호',
    hint: '두 글자 이상. 여러 낱말은 모두 들어 있는 것을 찾습니다. 번호로도 찾을 수 있습니다. 예: 2026-0412',
    find: '찾기',
    results: (words: string, n: number) => `‘${words}’ ${n}건`,
    none: (words: string) => `‘${words}’에 맞는 것이 없습니다`,
    noneHint: '다른 말로 찾아 보세요. 비공개 건은 여기에 나오지 않습니다.',
    start: '무엇을 찾으시나요?',
    kinds: {
      proposal: '제안',
      agenda_item: '의제',
      project: '사업',
      complaint: '민원',
      practice: '우수사례',
      place: '장소',
      brand: '동네 브랜드',
    },
    propose: '찾는 것이 없으면 새로 제안하기',
  },
  en: {
    title: 'Search',
    label: 'Words or a number in proposals, agenda, projects and complaints',
    hint: 'Two syllables or three letters at least. All words have to occur. A number works too, such as 2026-0412.',
    find: 'Find',
    results: (words: string, n: number) => `${n} for “${words}”`,
    none: (words: string) => `Nothing found for “${words}”`,
    noneHint: 'Try other words. Private cases are never shown here.',
    start: 'What are you looking for?',
    kinds: {
      proposal: 'Proposals',
      agenda_item: 'Agenda',
      project: 'Projects',
      complaint: 'Complaints',
      practice: 'Good practices',
      place: 'Places',
      brand: 'Dong brands',
    },
    propose: 'Nothing fits? Make a proposal',
  },
});
