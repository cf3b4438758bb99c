import { defineCopy } from '@/lib/format/copy';

/** What happened to a project, in one sentence a step. */
export const projectNews = defineCopy({
  ko: {
    says: {
      project: {
        register: '새 과제나 동 사업이 등록되었습니다',
        delay: '사업이 늦어집니다. 이유와 새 날짜를 적어 두었습니다',
        resume: '늦어진 사업을 다시 시작했습니다',
        finish: '사업을 마쳤습니다',
        stop: '사업을 멈췄습니다',
      },
    },
  },
  en: {
    says: {
      project: {
        register: 'A new task or dong project is on record',
        delay: 'The project is delayed. The reason and the new date are given',
        resume: 'The delayed project goes on',
        finish: 'The project is done',
        stop: 'The project has been stopped',
      },
    },
  },
});
