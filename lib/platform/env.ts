import { z } from 'zod';
import { isScannerAddress } from '@/lib/gateway/scanner';
import { readSmppUrl } from '@/lib/gateway/sms/smpp/settings';

const port = z.coerce.number().int().min(1).max(65_535);

/** https, or plain on this machine only. */
const issuer = z
  .url({ protocol: /^https?$/ })
  .refine((text) => text.startsWith('https:') || ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(text).hostname));
const scope = z.string().regex(/^openid( [\x21-\x7e]+)*$/u);

/** Everything the portal reads from its environment. Nothing else in the code reads `process.env` for configuration. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Files that belong to this copy: the embedded database, secrets, uploads, logs. */
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The role that the portal works as, when the user of DATABASE_URL may not make one. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** off: work as the owner of the tables, without the second wall. */
  DATABASE_WALL: z.enum(['on', 'off']).default('on'),
  /** Connections a process keeps to the database at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(500).default(10),
  /** The address people type, when it is not http://HOST:PORT: behind a proxy, with https. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** 1 when a reverse proxy in front sets X-Forwarded-For; otherwise that header is removed, since anyone can send it. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Shared with the provider that delivers texts: each delivery is signed with it. */
  HOTLINE_SECRET: z.string().min(32).optional(),
  /** What personal data is sealed with, and found again by; lib/platform/crypto reads them. */
  DATA_KEYS: z.string().optional(),
  LOOKUP_KEY: z.string().optional(),
  /** The door that texts to a number without one of its own go out by; the first that is set up unless said. */
  SMS_DOOR: z.enum(['smpp', 'solapi', 'android', 'simulator']).optional(),
  /** A carrier's SMPP 3.4 server with the account, and how it wants long texts and which letters it means by default. */
  SMPP_URL: z
    .string()
    .refine((text) => readSmppUrl(text) !== null)
    .optional(),
  SOLAPI_URL: z.url({ protocol: /^https?$/ }).default('https://api.solapi.com'),
  SOLAPI_KEY: z.string().min(1).optional(),
  SOLAPI_SECRET: z.string().min(1).optional(),
  SOLAPI_FROM: z
    .string()
    .regex(/^\d{8,12}$/)
    .optional(),
  /** The office's handset with "SMS Gateway for Android", and the key it signs its deliveries with. */
  ANDROID_SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  ANDROID_SMS_SECRET: z.string().min(16).optional(),
  /** Origins, comma-separated, from which pictures of texts may be fetched. */
  HOTLINE_MEDIA_HOSTS: z.string().refine(isOrigins).optional(),
  /** Sign-in as an invented person of each role, without a password. `npm start` turns it on where only this machine can reach it. */
  DEMO_SIGN_IN: z.enum(['on', 'off']).default('off'),
  /** Places and offices to begin with where there is no demo. */
  DISTRICT_FILE: z.string().min(1).default('db/seed/districts/seogu.json'),
  /** The provider at which officers sign in (OpenID Connect), this portal's account there, and which of its claims mean which role. All four or none. */
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_ROLES_FILE: z.string().min(1).optional(),
  /** What is asked of that provider. */
  OIDC_SCOPE: scope.default('openid profile email'),
  /** Whether officers need a second factor. Demo accounts never do. */
  OFFICER_SECOND_FACTOR: z.enum(['on', 'off']).default('on'),
  /** Residents may sign in by Kakao or Naver where there are keys for it; the origins stand for the providers in tests. */
  KAKAO_CLIENT_ID: z.string().min(1).optional(),
  KAKAO_CLIENT_SECRET: z.string().min(1).optional(),
  KAKAO_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  NAVER_CLIENT_ID: z.string().min(1).optional(),
  NAVER_CLIENT_SECRET: z.string().min(1).optional(),
  NAVER_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** The provider of identities that says where residents live (OpenID Connect), and which of its claims names their dong. The first three or none. */
  IDENTITY_ISSUER: issuer.optional(),
  IDENTITY_CLIENT_ID: z.string().min(1).optional(),
  IDENTITY_CLIENT_SECRET: z.string().min(1).optional(),
  IDENTITY_SCOPE: scope.default('openid'),
  IDENTITY_DONG_CLAIM: z.string().min(1).default('dong'),
  /** The mail server letters go out by. Without one a demo shows them in its own box, and otherwise nothing is mailed. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom letters come from; needed with SMTP_URL. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n@]*[^\s@<>]@[^\s@<>]+>?$/u)
    .optional(),
  /** The ClamAV daemon that looks at files which are kept as they came: a socket, or host:port. */
  CLAMD: z.string().refine(isScannerAddress).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** Signing in at the office's provider takes all of these. */
export const officeSettings = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES_FILE'] as const;

/** So does asking a provider where residents live. */
const identitySettings = ['IDENTITY_ISSUER', 'IDENTITY_CLIENT_ID', 'IDENTITY_CLIENT_SECRET'] as const;

/** What only makes sense together. */
const checked = schema
  .refine((given) => !given.SMTP_URL || given.MAIL_FROM, { path: ['MAIL_FROM'] })
  .superRefine((given, context) => {
    for (const together of [officeSettings, identitySettings]) {
      const missing = together.filter((name) => given[name] === undefined);
      if (missing.length === together.length) continue;
      for (const name of missing) context.addIssue({ code: 'custom', path: [name], message: 'missing' });
    }
  });

export type Env = z.infer<typeof schema>;

export const keysAdvice = {
  DATA_KEYS:
    'the keys that seal personal data, newest first, each as id:base64 of 32 bytes, for example 2:nM…=,1:dG…= ; npm start makes one when it is not set',
  LOOKUP_KEY:
    'base64 of 32 bytes, while keys are rotated several, newest first; npm start makes one when it is not set',
} as const;

function isOrigins(text: string): boolean {
  return text.split(',').every((each) => URL.canParse(each.trim()) && new URL(each.trim()).origin === each.trim());
}

const advice: Partial<Record<keyof Env, string>> = {
  PORT: 'a number from 1 to 65535, for example PORT=3001',
  DATABASE_URL:
    'postgres://user:password@host:5432/name of a PostgreSQL 15 or newer, or leave it out for the embedded one',
  DATABASE_APP_URL: 'the address of the same database for a role that owns nothing in it',
  DATABASE_WALL: 'on, or off to work as the owner of the tables',
  DATABASE_POOL: 'a number from 1 to 500',
  ORIGIN: 'the address people type, for example ORIGIN=https://ollim.example.kr',
  TRUST_PROXY: '1 behind a reverse proxy, otherwise 0',
  NEXTAUTH_SECRET: 'at least 32 random characters; npm start makes one by itself when it is not set',
  HOTLINE_SECRET:
    'at least 32 random characters, the same as at the SMS provider; npm start makes one when it is not set',
  ...keysAdvice,
  SMS_DOOR: 'smpp, solapi, android or simulator',
  SMPP_URL: 'smpp://account:password@host:2775?from=0620000000, or ssmpp:// for TLS',
  SOLAPI_URL: 'https://api.solapi.com, unless SOLAPI says otherwise',
  SOLAPI_FROM: 'the number registered with SOLAPI, digits only',
  ANDROID_SMS_URL: 'the address of the handset or its server, for example http://user:password@192.168.0.10:8080',
  ANDROID_SMS_SECRET: 'the signing key of the handset, at least 16 characters (Settings, Webhooks, Signing Key)',
  HOTLINE_MEDIA_HOSTS: 'origins separated by commas, for example https://mms.example.kr',
  DEMO_SIGN_IN: 'on or off',
  OIDC_ISSUER:
    'the address of the sign-in provider of the office, https (http only on this machine), for example OIDC_ISSUER=https://sso.example.kr',
  OIDC_CLIENT_ID: 'the name this portal has at that provider; needed with the other OIDC settings',
  OIDC_CLIENT_SECRET: 'its secret there; needed with the other OIDC settings',
  OIDC_ROLES_FILE:
    'the file that says which claims mean which role (lib/decisions/0023-officers.md shows one); needed with the other OIDC settings',
  OIDC_SCOPE: 'what to ask of the provider, beginning with openid, for example OIDC_SCOPE="openid profile groups"',
  OFFICER_SECOND_FACTOR: 'on or off',
  IDENTITY_ISSUER:
    'the address of the provider that says where residents live, https (http only on this machine); needed with the other IDENTITY settings',
  IDENTITY_CLIENT_ID: 'the name this portal has at that provider',
  IDENTITY_CLIENT_SECRET: 'its secret there',
  IDENTITY_SCOPE: 'what to ask of that provider, beginning with openid',
  SMTP_URL: 'smtp://user:password@host:587 or smtps://user:password@host:465, or leave it out: then nothing is mailed',
  MAIL_FROM: 'whom letters come from, for example MAIL_FROM="Ollim <no-reply@ollim.example.kr>"; needed with SMTP_URL',
  CLAMD: 'where clamd listens, /run/clamav/clamd.ctl or 127.0.0.1:3310, or leave it out: then files are not scanned',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  NODE_ENV: 'production, development or test',
};

/** Reads and checks the environment. Throws an error that names every wrong variable and says what to set. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = checked.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof Env))];
  const lines = wrong.map((name) => `  ${name}: ${advice[name] ?? 'must not be empty'}`);
  throw new Error(`The configuration cannot be used. Set:\n${lines.join('\n')}`);
}

/** Where this copy keeps its files, also in scripts that need nothing else of the configuration. */
export const dataDirectory = (): string => schema.shape.DATA_DIR.parse(process.env.DATA_DIR || undefined);

/** The keys of personal data as they are set now: `npm run keys:rotate` and scripts need nothing else of the configuration. */
export const keySettings = () => ({ DATA_KEYS: process.env.DATA_KEYS, LOOKUP_KEY: process.env.LOOKUP_KEY });

let known: Env | undefined;

/** The configuration of this process, checked once. */
export function env(): Env {
  known ??= parseEnv(process.env);
  return known;
}
