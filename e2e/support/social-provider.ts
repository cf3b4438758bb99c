import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

type Name = 'kakao' | 'naver';
type Given = { name: Name; redirect: string; id: string };

const secret = 'only-for-the-tests-of-this-portal';
const paths: Record<string, { name: Name; step: 'authorize' | 'token' | 'who' }> = {
  '/oauth/authorize': { name: 'kakao', step: 'authorize' },
  '/oauth/token': { name: 'kakao', step: 'token' },
  '/v2/user/me': { name: 'kakao', step: 'who' },
  '/oauth2.0/authorize': { name: 'naver', step: 'authorize' },
  '/oauth2.0/token': { name: 'naver', step: 'token' },
  '/v1/nid/me': { name: 'naver', step: 'who' },
};

/** What each provider says of somebody, in the shape of its own documentation. */
const answers: Record<Name, (id: string) => object> = {
  kakao: (id) => ({
    id: Number(id),
    kakao_account: {
      profile: { nickname: '달빛이' },
      email: `kakao-${id}@example.kr`,
      is_email_valid: true,
      is_email_verified: true,
    },
  }),
  naver: (id) => ({ resultcode: '00', message: 'success', response: { id: `n-${id}`, nickname: '달빛이' } }),
};

/**
 * The ways of Kakao and Naver (OAuth 2.0, authorization code) on this machine: a page to agree on, a code that counts once and for the address it was asked for,
 * and a token for the person's own account. Who comes is the number in `?as=` of the page.
 */
export async function startSocialProvider() {
  const codes = new Map<string, Given>();
  const tokens = new Map<string, Given>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://provider.invalid');
    const door = paths[url.pathname];
    if (!door) return void response.writeHead(404).end();
    if (door.step === 'authorize') return agree(door.name, url, response, codes);
    if (door.step === 'token') return exchange(new URLSearchParams(await text(request)), response);
    const given = tokens.get(request.headers.authorization?.replace(/^bearer /i, '') ?? '');
    return given?.name === door.name ? say(response, 200, answers[given.name](given.id)) : say(response, 401, {});
  });
  function exchange(form: URLSearchParams, response: ServerResponse): void {
    const code = form.get('code') ?? '';
    const given = codes.get(code);
    codes.delete(code);
    const own = given && form.get('client_id') === `ollim-${given.name}` && form.get('client_secret') === secret;
    const token = randomUUID();
    if (own && form.get('redirect_uri') === given.redirect) {
      tokens.set(token, given);
      say(response, 200, { access_token: token, token_type: 'bearer', expires_in: 3600 });
    } else say(response, 400, { error: 'invalid_grant' });
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    settings: {
      KAKAO_ORIGIN: origin,
      KAKAO_CLIENT_ID: 'ollim-kakao',
      KAKAO_CLIENT_SECRET: secret,
      NAVER_ORIGIN: origin,
      NAVER_CLIENT_ID: 'ollim-naver',
      NAVER_CLIENT_SECRET: secret,
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The provider's page: a number that says who one is, and a link back with a code for them. */
function agree(name: Name, url: URL, response: ServerResponse, codes: Map<string, Given>): void {
  const redirect = url.searchParams.get('redirect_uri') ?? '';
  const id = url.searchParams.get('as');
  const here = (more: Record<string, string>) => {
    const address = new URL(url);
    for (const [key, value] of Object.entries(more)) address.searchParams.set(key, value);
    return address.pathname + address.search;
  };
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (!id) {
    const fields = [...url.searchParams].map(([key, value]) => `<input type="hidden" name="${key}" value="${value}">`);
    response.end(
      `<!doctype html><title>${name}</title><form action="${here({})}">${fields.join('')}<label>As <input name="as"></label><button>Agree</button></form>`,
    );
    return;
  }
  const code = randomUUID();
  codes.set(code, { name, redirect, id });
  const back = new URL(redirect);
  back.searchParams.set('code', code);
  back.searchParams.set('state', url.searchParams.get('state') ?? '');
  response.writeHead(302, { location: back.href }).end();
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
