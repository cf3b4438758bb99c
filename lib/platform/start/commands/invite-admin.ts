import { parseArgs } from 'node:util';
import { closeDatabase } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { inviteAdmin } from '@/lib/staff/mutations/invite';
import { addOfficerSchema } from '@/lib/staff/schema';
import { now } from '../../clock/now';
import { paths } from '../../paths';
import { transact } from '../../transact';
import { addressOf, configure } from '../configuration';
import { openDatabase } from '../database';

const usage = `Who becomes administrator? npm run admin:invite -- --number 20240117 --name "Hong Gildong"
The number is the one the sign-in provider tells (claim "identity" of OIDC_ROLES_FILE), or any that the office uses.`;

/** `npm run admin:invite`: makes somebody administrator and prints a link that lets them in once. Exit 1 when it cannot. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { number: { type: 'string' }, name: { type: 'string' } } });
  const person = addOfficerSchema.safeParse({ staffNo: values.number, name: values.name });
  if (!person.success) return say(usage);
  const env = configure();
  const database = await openDatabase(env, (error) => {
    throw error;
  });
  process.env.DATABASE_URL = database.url;
  try {
    await migrateDatabase(database.url);
    const actor = { kind: 'system', job: 'admin_invite' } as const;
    const invited = await transact(actor, now(), (work) => inviteAdmin(work, person.data));
    if (!invited.ok) return say(`That did not work: ${invited.code}`);
    const link = `${env.ORIGIN ?? addressOf(env)}${paths('ko').signInLink(invited.value.token)}`;
    process.stdout.write(
      `${person.data.name} is administrator. The link lets them in once, within the hour:\n\n  ${link}\n\n`,
    );
    return 0;
  } finally {
    await closeDatabase();
    await database.stop();
  }
}

function say(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = say(error instanceof Error ? error.message : String(error));
  },
);
