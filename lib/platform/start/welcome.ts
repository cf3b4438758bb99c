import { type Env, officeSettings } from '../env';
import { paths } from '../paths';
import { addressOf } from './configuration';

/** The last lines of a start: where to look and how to get in. */
export function welcome(env: Env, admins: number): string {
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
${signIn}${open}${office(env, admins)}  Data      ${env.DATA_DIR}
  Stop      Ctrl-C

`;
}

/** Without a demo somebody has to be able to come in at the office; says what is missing. */
function office({ DEMO_SIGN_IN, OIDC_ISSUER }: Env, admins: number): string {
  if (DEMO_SIGN_IN === 'on') return '';
  const invite = 'npm run admin:invite -- --number 20240117 --name "Hong Gildong"';
  if (!OIDC_ISSUER && admins === 0)
    return `  Office    nobody can sign in there yet. Set ${officeSettings.join(', ')},
            or make the first administrator: ${invite}\n`;
  if (admins === 0) return `  Office    there is no administrator yet: ${invite}\n`;
  if (!OIDC_ISSUER) return `  Office    only by invitation links, until ${officeSettings.join(', ')} are set\n`;
  return `  Office    officers sign in at ${OIDC_ISSUER}\n`;
}
