import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** Runs a program with its output in a log file; true when it ended with 0. A program that cannot start is a failure, not a crash. */
export async function runLogged(
  command: string[],
  logFile: string,
  environment: Record<string, string> = {},
): Promise<boolean> {
  const [program = '', ...args] = command;
  const log = openSync(logFile, 'a');
  const succeeded = await new Promise<boolean>((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', log, log], env: { ...process.env, ...environment } });
    const stop = (signal: NodeJS.Signals) => void child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code === 0);
    });
  });
  closeSync(log);
  return succeeded;
}

/** The end of a log, for the terminal. */
export function endOf(logFile: string, lines = 60): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
