import type { Tie } from '../events';

/** What news is about, for its reader: their own case, one they support or talked about, one they follow, or their work. */
export const newsKinds = ['own', 'joined', 'followed', 'work'] as const;
export type NewsKind = (typeof newsKinds)[number];
export const newsWays = ['app', 'mail', 'text'] as const;
export type NewsWay = (typeof newsWays)[number];
export const newsPaces = ['at_once', 'daily', 'weekly', 'never'] as const;
export type NewsPace = (typeof newsPaces)[number];
export type NewsChoices = Record<NewsKind, Record<NewsWay, NewsPace>>;

/** Until somebody chooses: their own cases at once, what they joined in or follow once a day by letter, and their work in the list only. */
export const usualChoices: NewsChoices = {
  own: { app: 'at_once', mail: 'at_once', text: 'at_once' },
  joined: { app: 'at_once', mail: 'daily', text: 'never' },
  followed: { app: 'at_once', mail: 'daily', text: 'never' },
  work: { app: 'at_once', mail: 'never', text: 'never' },
};

/** The hour of a day at which news is collected, unless somebody wants another. */
export const usualHour = 8;

/** As long as what could not be sent is kept for the next collection; older news is in the list alone. */
export const freshDays = 8;

const ownTies: readonly Tie[] = ['author', 'writer', 'reporter', 'held_voice', 'participant', 'team'];
const joinedTies: readonly Tie[] = ['voter', 'supporter', 'commenter'];

/** Ties that lead only to what everybody may read at this moment; who looks after the portal is told of a case without being shown it. */
export const strangersTies: readonly Tie[] = [...joinedTies, 'follower', 'admin'];

export function newsKindOf(tie: Tie): NewsKind {
  if (ownTies.includes(tie)) return 'own';
  if (tie === 'follower') return 'followed';
  return joinedTies.includes(tie) ? 'joined' : 'work';
}

/** The field of a form for one choice: `own_mail`. */
export const choiceField = (kind: NewsKind, way: NewsWay): `${NewsKind}_${NewsWay}` => `${kind}_${way}`;
