/** Which letters a link at the end of a letter ends: those that collect news, or those sent at once. */
export const stopScopes = ['digest', 'at_once'] as const;
export type StopScope = (typeof stopScopes)[number];

/** What such a link is signed for. */
export const stopLinkFor = (scope: StopScope): string => `stop-${scope}`;

/** The parts of such a link's token: `digest.1a.…`. */
export function readStopToken(token: string): { scope: StopScope; signed: string } | null {
  const [name = '', signed = ''] = token.split(/\.(.*)/su);
  const scope = stopScopes.find((each) => each === name);
  return scope ? { scope, signed } : null;
}
