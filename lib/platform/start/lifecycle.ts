import { log } from '../log';

type Cleanup = () => Promise<void>;

export type Lifecycle = { onEnd: (cleanup: Cleanup) => void; end: (code: number) => Promise<void> };

/**
 * Collects what was started and ends it in reverse order, once: on Ctrl-C, on SIGTERM, when the parent is gone, or when
 * something we depend on is lost.
 */
export function lifecycle(): Lifecycle {
  const cleanups: Cleanup[] = [];
  let ending: Promise<void> | undefined;

  const end = (code: number): Promise<void> => {
    ending ??= (async () => {
      for (const cleanup of cleanups.reverse())
        await cleanup().catch((error: unknown) => log.error('stop.failed', error));
      process.exit(code);
    })();
    return ending;
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  process.on('disconnect', () => void end(0));
  process.on('unhandledRejection', (error) => log.error('unhandled', error));
  process.on('uncaughtException', (error) => {
    log.error('uncaught', error);
    void end(1);
  });
  return { onEnd: (cleanup: Cleanup) => void cleanups.push(cleanup), end };
}
