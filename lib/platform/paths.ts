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
    project: (number: string) => page(`/projects/${number}`),
    progress: page('/progress'),
    definitions: page('/progress/definitions'),
    ledger: page('/ledger'),
    search: page('/search'),
    about: page('/about'),
    help: page('/help'),
    accessibility: page('/accessibility'),
    privacy: page('/privacy'),
    signIn: page('/sign-in'),
    me: page('/me'),
    notifications: page('/me/notifications'),
    desk: page('/desk'),
    deskProposal: (number: string) => page(`/desk/proposals/${number}`),
    deskComplaint: (number: string) => page(`/desk/complaints/${number}`),
    deskHub: page('/desk/hub'),
    hotline: page('/hotline'),
    deskHotline: page('/desk/hotline'),
    deskThread: (number: string) => page(`/desk/hotline/${number}`),
    demoPhone: page('/demo/phone'),
    deskAgendaItem: (number: string) => page(`/desk/agenda/${number}`),
    deskProject: (number: string) => page(`/desk/projects/${number}`),
    newProject: (item: string) => page(`/desk/projects/new/${item}`),
    deskComments: page('/desk/comments'),
    deskSettings: page('/desk/settings'),
    file: (id: string) => `/api/files/${id}`,
    ledgerDownload: '/api/open-data/ledger',
    ledgerHead: '/api/open-data/ledger/head',
  } as const;
}

/** The page of a case by its kind. A text thread is private and has only the desk's. */
export function casePath(
  lang: Lang,
  kind: 'proposal' | 'complaint' | 'agenda_item' | 'project' | 'hotline_thread',
  number: string,
): string {
  const at = paths(lang);
  return {
    proposal: at.proposal,
    complaint: at.complaint,
    agenda_item: at.agendaItem,
    project: at.project,
    hotline_thread: at.deskThread,
  }[kind](number);
}

/** An address with a query, leaving out what is empty. */
export function withQuery(path: string, query: Record<string, string | number | undefined | null>): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
