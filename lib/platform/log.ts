type Level = 'debug' | 'info' | 'warn' | 'error';
type Fields = Record<string, string | number | boolean | null | undefined>;

const order = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const;

function isWanted(level: Level): boolean {
  const wanted = process.env.LOG_LEVEL as keyof typeof order | undefined;
  return order[level] >= order[wanted && wanted in order ? wanted : 'warn'];
}

function write(level: Level, event: string, fields: Fields): void {
  if (isWanted(level))
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}

/**
 * One JSON line an event, on stderr. Fields are ids, counts and codes: never names, numbers, addresses of people or what they wrote.
 * LOG_LEVEL chooses (default `warn`; `info` adds a line for each request).
 */
export const log = {
  debug: (event: string, fields: Fields = {}) => write('debug', event, fields),
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  /** Keeps the name, code and stack of an unexpected error; its message may quote data, so only the first line of the stack's frames stays. */
  error: (event: string, error: unknown, fields: Fields = {}) =>
    write('error', event, { ...describe(error), ...fields }),
};

function describe(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  const { code } = error as { code?: unknown };
  const cause = error.cause as { name?: string; code?: string } | undefined;
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    cause: cause?.code ?? cause?.name,
    message: error.message.split('\n')[0]?.slice(0, 200),
    where: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' '),
  };
}
