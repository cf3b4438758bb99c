/** A sign that something was left unfinished or switched off. */
export type Smell = { line: number; wrong: string; instead: string };
