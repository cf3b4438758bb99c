import type { subject } from '@/db/schema/subject';
import type { Lang } from '@/lib/format/copy';

const prefix = (lang: Lang) => (lang === 'ko' ? '' : '/en');

/** Every address of the portal is made here. Korean at `/`, English at `/en`. */
export function paths(lang: Lang) {
  const at = prefix(lang);
  const page = (path: string) => `${at}${path}` || '/';
  return {
    home: at || '/',
    dongs: page('/dongs'),
    dong: (slug: string) => page(`/dongs/${slug}`),
    zone: (slug: string) => page(`/zones/${slug}`),
    proposals: page('/proposals'),
    newProposal: page('/proposals/new'),
    proposal: (number: string) => page(`/proposals/${number}`),
    editProposal: (number: string) => page(`/proposals/${number}/edit`),
    complaints: page('/complaints'),
    newComplaint: page('/complaints/new'),
    complaint: (number: string) => page(`/complaints/${number}`),
    receipt: (number: string) => page(`/receipts/${number}`),
    agenda: page('/agenda'),
    agendaItem: (number: string) => page(`/agenda/${number}`),
    projects: page('/projects'),
    tasks: page('/projects/tasks'),
    project: (number: string) => page(`/projects/${number}`),
    practices: page('/practices'),
    practice: (number: string) => page(`/practices/${number}`),
    brands: page('/brands'),
    brand: (number: string) => page(`/brands/${number}`),
    evaluations: page('/evaluations'),
    evaluation: (number: string) => page(`/evaluations/${number}`),
    ballot: (number: string) => page(`/evaluations/${number}/ballot`),
    deskPapers: (number: string) => page(`/desk/evaluations/${number}/papers`),
    scores: page('/scores'),
    scoreCard: (number: string) => page(`/scores/${number}`),
    programmes: page('/programmes'),
    programme: (number: string) => page(`/programmes/${number}`),
    programmeCheck: (number: string) => page(`/programmes/${number}/check`),
    programmeApply: (number: string) => page(`/programmes/${number}/apply`),
    consultingSlot: (id: number) => page(`/programmes/slots/${id}`),
    myProgrammes: page('/me/programmes'),
    bookingCalendar: (id: number) => `/api/me/bookings/${id}?lang=${lang}`,
    courses: page('/courses'),
    course: (number: string) => page(`/courses/${number}`),
    checkCertificate: page('/courses/certificate'),
    coursesCalendar: '/api/courses/calendar',
    courseCalendar: (number: string) => `/api/courses/${number}/calendar`,
    myCourses: page('/me/courses'),
    myCourse: (number: string) => page(`/me/courses/${number}`),
    myCertificate: (number: string) => page(`/me/courses/${number}/certificate`),
    courseRoll: (number: string) => page(`/desk/courses/${number}/people`),
    coursePaper: (number: string) => page(`/desk/courses/${number}/certificate`),
    courseDoor: (number: string) => page(`/desk/courses/${number}/check-in`),
    places: page('/places'),
    place: (number: string) => page(`/places/${number}`),
    research: page('/research'),
    foundTeam: (call: string) => page(`/research/${call}/apply`),
    ownTeam: (number: string) => page(`/research/${number}/team`),
    researchInvitation: (token: string) => page(`/research/invitation/${token}`),
    meetings: page('/meetings'),
    meeting: (number: string) => page(`/meetings/${number}`),
    progress: page('/progress'),
    definitions: page('/progress/definitions'),
    ledger: page('/ledger'),
    openData: page('/open-data'),
    search: page('/search'),
    takedown: page('/takedown'),
    askTakedown: page('/takedown/ask'),
    takedownReceipt: (secret: string) => page(`/takedown/receipt/${secret}`),
    about: page('/about'),
    help: page('/help'),
    accessibility: page('/accessibility'),
    privacy: page('/privacy'),
    signIn: page('/sign-in'),
    signInCode: page('/sign-in/code'),
    signInSecond: page('/sign-in/second'),
    signInWelcome: page('/sign-in/welcome'),
    secondFactor: page('/sign-in/second-factor'),
    signInLink: (token: string) => page(`/sign-in/link/${token}`),
    returnToCase: page('/return'),
    me: page('/me'),
    account: page('/me/account'),
    confirmContact: page('/me/account/confirm'),
    objectToChange: (token: string) => page(`/object/${token}`),
    notifications: page('/me/notifications'),
    newsChoices: page('/me/notifications/choices'),
    stopNews: (token: string) => page(`/unsubscribe/${token}`),
    stopNewsAtOnce: (token: string) => `/api/unsubscribe/${token}`,
    following: page('/me/following'),
    follow: (target: string) => withQuery(page('/me/follow'), { what: target }),
    myPrivacy: page('/me/privacy'),
    myMeasures: page('/me/measures'),
    desk: page('/desk'),
    deskProposal: (number: string) => page(`/desk/proposals/${number}`),
    deskComplaint: (number: string) => page(`/desk/complaints/${number}`),
    deskHub: page('/desk/hub'),
    hotline: page('/hotline'),
    deskHotline: page('/desk/hotline'),
    deskThread: (number: string) => page(`/desk/hotline/${number}`),
    rate: (token: string) => page(`/r/${token}`),
    deskMayor: page('/desk/mayor'),
    deskHotlineSettings: page('/desk/settings/hotline'),
    demoPhone: page('/demo/phone'),
    demoMail: page('/demo/mail'),
    deskAgendaItem: (number: string) => page(`/desk/agenda/${number}`),
    deskProject: (number: string) => page(`/desk/projects/${number}`),
    editProject: (number: string) => page(`/desk/projects/${number}/edit`),
    projectImport: page('/desk/projects/import'),
    projectImportPlan: (id: number) => page(`/desk/projects/import/${id}`),
    newProject: (item: string) => page(`/desk/projects/new/${item}`),
    deskPrivacy: page('/desk/privacy'),
    deskComments: page('/desk/comments'),
    deskSupports: page('/desk/supports'),
    deskMeasures: page('/desk/measures'),
    deskTakedowns: page('/desk/takedowns'),
    deskSettings: page('/desk/settings'),
    deskAccount: page('/desk/account'),
    deskStaff: page('/desk/staff'),
    deskOfficer: (id: number) => page(`/desk/staff/${id}`),
    deskImport: page('/desk/staff/import'),
    deskImportPlan: (id: number) => page(`/desk/staff/import/${id}`),
    deskAudit: page('/desk/audit'),
    deskResidents: page('/desk/residents'),
    ownData: (form: 'json' | 'html') => `/api/me/data?as=${form}&lang=${lang}`,
    file: (id: string) => `/api/files/${id}`,
    deskTable: (filter: Record<string, string | undefined>) =>
      withQuery('/api/desk/work', { ...filter, lang: lang === 'en' ? lang : null }),
    openTable: (name: string) => withQuery(`/api/open-data/tables/${name}`, { lang: lang === 'en' ? lang : null }),
    tasksCsv: (filter: Record<string, string | undefined> = {}) =>
      withQuery('/api/open-data/tasks', { ...filter, lang }),
    feed: (target: string) => withQuery(`/api/feeds/${target}`, { lang: lang === 'en' ? lang : null }),
    meetingsIcs: '/api/meetings',
    meetingIcs: (number: string) => `/api/meetings/${number}`,
    placesGeojson: '/api/open-data/places',
    ledgerDownload: '/api/open-data/ledger',
    ledgerHead: '/api/open-data/ledger/head',
    ledgerHeads: '/api/open-data/ledger/heads',
  } as const;
}

/** What has a number and a history. */
export type CaseKind = typeof subject.$inferSelect.kind;

const rooms: Record<CaseKind, string> = {
  proposal: 'proposals',
  complaint: 'complaints',
  agenda_item: 'agenda',
  project: 'projects',
  hotline_thread: 'hotline',
  practice: 'practices',
  brand: 'brands',
  evaluation: 'evaluations',
  score_card: 'scores',
  programme: 'programmes',
  application: 'applications',
  course: 'courses',
  place: 'places',
  research: 'research',
  meeting: 'meetings',
};

/** Where the desk works on a case. */
export const deskPath = (lang: Lang, kind: CaseKind, number: string): string => `${deskRoom(lang, kind)}/${number}`;

/** Where all cases of a kind are kept at the desk. */
export const deskRoom = (lang: Lang, kind: CaseKind): string => `${prefix(lang)}/desk/${rooms[kind]}`;

/** The page of a case by its kind. A text thread is private and has only the desk's; an application stands among what is one's own. */
export const casePath = (lang: Lang, kind: CaseKind, number: string): string => {
  if (kind === 'hotline_thread') return deskPath(lang, kind, number);
  return `${prefix(lang)}${kind === 'application' ? '/me' : ''}/${rooms[kind]}/${number}`;
};

/** Where everybody finds all cases of a kind. */
export const listPath = (lang: Lang, kind: CaseKind): string => `${prefix(lang)}/${rooms[kind]}`;

/** An address with a query, leaving out what is empty. */
export function withQuery(path: string, query: Record<string, string | number | undefined | null>): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
