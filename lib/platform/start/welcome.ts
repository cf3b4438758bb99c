import type { Env } from '../env';
import { paths } from '../paths';
import { addressOf } from './configuration';

/** The last lines of a start: where to look and how to get in. */
export function welcome(env: Env): string {
  const at = env.ORIGIN ?? addressOf(env);
  const signIn =
    env.DEMO_SIGN_IN === 'on'
      ? `  Sign in   ${at}${paths('ko').signIn}
            one button per demo role, no password: resident, dong officer, hub officer,
            department officer, planner, district mayor, administrator\n`
      : '';
  const open = ['127.0.0.1', '::1', 'localhost'].includes(env.HOST)
    ? ''
    : env.DEMO_SIGN_IN === 'on'
      ? `  Careful   everybody who reaches ${env.HOST}:${env.PORT} can sign in as any role (DEMO_SIGN_IN=off ends that)\n`
      : '';
  return `
Ollim is ready.

  Korean    ${at}${paths('ko').home}
  English   ${at}${paths('en').home}
${signIn}${open}  Data      ${env.DATA_DIR}
  Stop      Ctrl-C

`;
}
