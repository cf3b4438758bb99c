import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

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

/** What stands between the lines that say what failed: lists of pictures, rules, nothing. */
const besides = /^\s*$|attachment #|─{20}|test-failed-\d|trace\.zip/u;

/** The end of a log, for the terminal: its last lines that say something. */
export function endOf(logFile: string, lines = 100): string {
  const said = readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => !besides.test(stripVTControlCharacters(line)));
  return said.slice(-lines).join('\n');
}
