import type { Actor } from '@/lib/platform/actor';

export type Rule = (actor: Actor) => boolean;

/** What is sent to an action: by field, as a form sends it. */
export type Form = Record<string, string | string[]>;

/** The case a form is about, as the tests over HTTP have made it; empty where a kind of case has no such thing. */
export interface Made {
  number: string;
  version: string;
  /** Another case of the same kind, in the same state. */
  twin: string;
  /** What hangs on it: a comment, an opinion asked for, a milestone, a line of money, a message. */
  part: string;
  /** A second one, and a department that has nothing to do with it. */
  otherPart: string;
  otherDepartment: string;
  /** The dong officer's, the department officer's, and the hub's. */
  dong: string;
  department: string;
  zone: string;
  /** A day some weeks from now. */
  day: string;
}

/**
 * One server action: on which kinds of case it works (sections of the table), which row of these sections it asks, in which state the case is
 * when it is tried, and a form that is right in all but, perhaps, who sends it.
 */
export interface Act {
  on: readonly string[];
  asks: string;
  state?: string;
  form: (made: Made) => Form;
  /** The word of its refusal, where a field of the form says no for it. */
  says?: string;
  /** It takes the form alone, without what the form showed before. */
  alone?: true;
}

/** An action that is there for people who are not signed in, or are going; it has tests of its own. */
export interface Open {
  open: string;
}

export interface Permissions {
  sections: Record<string, Record<string, Rule>>;
  acts: Record<string, Act | Open>;
}
