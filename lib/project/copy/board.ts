import { defineCopy } from '@/lib/format/copy';

/** The board of the institutions' collaboration tasks. */
export const boardCopy = defineCopy({
  ko: {
    title: '협업과제',
    lead: '시와 공공기관이 함께 약속한 과제가 어디까지 왔는지 보여 드립니다. 진도는 기관이 단계를 마칠 때마다 저절로 올라갑니다.',
    named: (named: number, announced: number) =>
      `${announced}개 과제가 발표되었지만 이름이 알려진 것은 ${named}개입니다. 나머지는 공개된 자료에 이름이 없습니다.`,
    namedShort: (named: number, announced: number) => `${announced}개 중 ${named}개만 알려짐`,
    counts: { heading: '한눈에 보기', all: '과제', steps: '마친 단계', delayed: '늦어진 과제', done: '마친 과제' },
    ofSteps: (done: number, all: number) => `${done} / ${all}`,
    by: '묶어 보기',
    byField: '분야별',
    byInstitution: '기관별',
    filter: { field: '분야', institution: '기관', state: '단계', all: '모두', apply: '보기' },
    groupCount: (n: number) => `${n}개 과제`,
    progress: (done: number, all: number) => (all === 0 ? '정해 둔 단계 없음' : `${all}단계 가운데 ${done}단계 마침`),
    next: (title: string, day: string) => `다음: ${title}, ${day}까지`,
    late: '단계 늦음',
    empty: '이 조건에 맞는 과제가 없습니다.',
    emptyHint: '조건을 바꿔 다시 보세요.',
    none: '아직 올린 과제가 없습니다.',
    noneHint: '기관이 과제를 약속하면 여기에 나타납니다.',
    projects: '모든 사업 보기',
  },
  en: {
    title: 'Collaboration tasks',
    lead: 'What the city’s institutions have promised together, and how far it has come. Progress rises by itself with each milestone they reach.',
    named: (named, announced) =>
      `${announced} tasks were announced; only the ${named} whose names are known are listed. The others are not named in any public source.`,
    namedShort: (named, announced) => `${named} of ${announced} tasks are named`,
    counts: { heading: 'At a glance', all: 'Tasks', steps: 'Milestones reached', delayed: 'Delayed', done: 'Done' },
    ofSteps: (done, all) => `${done} / ${all}`,
    by: 'Grouped by',
    byField: 'By field',
    byInstitution: 'By institution',
    filter: { field: 'Field', institution: 'Institution', state: 'Stage', all: 'All', apply: 'Show' },
    groupCount: (n) => (n === 1 ? '1 task' : `${n} tasks`),
    progress: (done, all) => (all === 0 ? 'No milestones yet' : `${done} of ${all} milestones reached`),
    next: (title, day) => `Next: ${title}, by ${day}`,
    late: 'Milestone late',
    empty: 'No task matches.',
    emptyHint: 'Try other filters.',
    none: 'There are no tasks yet.',
    noneHint: 'They appear here when an institution promises one.',
    projects: 'All projects',
  },
});
