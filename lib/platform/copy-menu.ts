import { defineCopy } from '../format/copy';

/** What the entries of the menu are called. */
export const menuCopy = defineCopy({
  ko: {
    proposals: '제안',
    complaints: '민원',
    agenda: '의제',
    progress: '추진 현황',
    dongs: '우리 동',
    projects: '사업',
    tasks: '협업과제',
    brands: '동네 브랜드',
    evaluations: '시민평가',
    scores: '친절도와 만족도',
    practices: '우수사례',
    places: '우리 동네 장소',
    programmes: '소상공인 지원',
    courses: '강좌·교육',
    research: '주민 연구',
  },
  en: {
    proposals: 'Proposals',
    complaints: 'Complaints',
    agenda: 'Agenda',
    progress: 'Progress',
    dongs: 'My dong',
    projects: 'Projects',
    tasks: 'Collaboration tasks',
    brands: 'Dong brands',
    evaluations: 'Citizen evaluation',
    scores: 'Kindness and satisfaction',
    practices: 'Good practices',
    places: 'Places near you',
    programmes: 'Support for merchants',
    courses: 'Courses',
    research: 'Residents’ research',
  },
});
