/** Who may read a private field, by what its key names: the readers are in e2e/safety/readers.ts. */
export type ReaderName =
  | 'nobody'
  | 'the person'
  | 'the admin'
  | 'the admin, and whom a look was about'
  | 'who may read the case'
  | 'who sees its inner steps'
  | 'who sees the work on the item'
  | 'who may read the thread'
  | 'who keeps the templates'
  | 'the person and the judges'
  | 'the author and who decides'
  | 'the writer and the moderators'
  | 'the officers of its dong'
  | 'who sees drafts of the brand'
  | 'who may read the meeting'
  | 'who may read its minutes'
  | 'who may read the booking'
  | 'who keeps the rounds'
  | 'who reads its paper'
  | 'who enters scores'
  | 'the voter and who settles words'
  | 'who sits there and who keeps the course'
  | 'who is in the team or decides'
  | 'who decides on the team'
  | 'who keeps the call';

/** A private field: who may read it, the column that says whose it is or of which case, and which rows are private (all unless said). */
export interface Private {
  readers: ReaderName;
  key: string;
  where?: string;
}

/** `public`: everyone may read it. `code`: a name, key or word of ours, never somebody's. `sealed`: encrypted, so its bytes say nothing. */
export type Field = 'public' | 'code' | 'sealed' | Private;
