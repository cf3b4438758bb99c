import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

type Claims = Record<string, unknown>;

export interface OfficeProvider {
  issuer: string;
  /** Everybody whom the provider knows, by their subject, with what it says of them. */
  people: Map<string, Claims>;
  /** Changes what an identity token says before it is signed anew with the provider's own key; null leaves it alone. */
  tamper: ((claims: Claims) => Claims) | null;
  /** Signs with a key that is not the provider's. */
  forged: boolean;
  stop: () => Promise<void>;
  again: () => Promise<void>;
}

const clientId = 'ollim';
const residenceClientId = 'ollim-residence';
const clientSecret = 'only-for-the-tests-of-this-portal';

/** What the portal has to be told to sign officers in here. */
export const officeSettingsFor = (issuer: string) => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
  OIDC_ROLES_FILE: 'e2e/support/office-roles.json',
  OIDC_SCOPE: 'openid office',
});

/** What the portal has to be told to ask the same provider where residents live. */
export const identitySettingsFor = (issuer: string) => ({
  IDENTITY_ISSUER: issuer,
  IDENTITY_CLIENT_ID: residenceClientId,
  IDENTITY_CLIENT_SECRET: clientSecret,
  IDENTITY_SCOPE: 'openid office',
});

/**
 * A real OpenID Connect provider on this machine, with a page where one says who one is instead of a password. `redirects` are the addresses to which it sends
 * people back.
 */
export async function startOfficeProvider(redirects: string[]): Promise<OfficeProvider> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const office: OfficeProvider = {
    issuer,
    people: new Map(),
    tamper: null,
    forged: false,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    again: () => new Promise((done) => server.listen(port, '127.0.0.1', done)),
  };
  const provider = new Provider(issuer, {
    clients: [clientId, residenceClientId].map((id) => ({
      client_id: id,
      client_secret: clientSecret,
      redirect_uris: redirects,
    })),
    findAccount: (_ctx, sub) =>
      office.people.has(sub) ? { accountId: sub, claims: () => ({ sub, ...office.people.get(sub) }) } : undefined,
    claims: { openid: ['sub', 'amr'], office: ['name', 'groups', 'dong', 'institution', 'employee_number'] },
    conformIdTokenClaims: false,
    jwks: { keys: [{ ...keys.privateKey.export({ format: 'jwk' }), kid: 'office', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['only for tests'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
  });
  provider.use(async (ctx, next) => {
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (ctx.path !== '/token' || !body?.id_token || !(office.tamper || office.forged)) return;
    const claims: Claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString());
    const key = office.forged ? others.privateKey : keys.privateKey;
    body.id_token = signed(office.tamper?.(claims) ?? claims, key);
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    const [, room, uid, who] = new URL(request.url ?? '/', issuer).pathname.split('/');
    if (room === 'people') void changePeople(office, request, response);
    else if (room === 'interaction' && uid && who)
      void finish(provider, office, decodeURIComponent(who), request, response);
    else if (room === 'interaction' && uid) choose(office, uid, response);
    else callback(request, response);
  });
  return office;
}

function signed(claims: Claims, key: Parameters<ReturnType<typeof createSign>['sign']>[0]): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'RS256', typ: 'JWT', kid: 'office' })}.${part(claims)}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(key, 'base64url')}`;
}

/** The page of the provider: a link for everybody it knows. */
function choose(office: OfficeProvider, uid: string, response: ServerResponse): void {
  const links = [...office.people.keys()].map(
    (sub) => `<li><a href="/interaction/${uid}/${encodeURIComponent(sub)}">${sub}</a></li>`,
  );
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Office sign-in</title><h1>Office sign-in</h1><ul>${links.join('')}</ul>`);
}

async function finish(
  provider: Provider,
  office: OfficeProvider,
  accountId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  const grantId = await grant.save();
  const { amr } = office.people.get(accountId) ?? {};
  const login = { accountId, remember: false, ...(Array.isArray(amr) ? { amr } : {}) };
  const result = { login, consent: { grantId } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Tests in another process say here who there is: a JSON object of claims by subject. */
async function changePeople(office: OfficeProvider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const given = JSON.parse(await text(request)) as Record<string, Claims>;
  office.people = new Map(Object.entries(given));
  response.end('ok');
}
