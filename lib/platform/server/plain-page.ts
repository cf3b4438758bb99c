import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Lang } from '../../format/copy';
import { type PlainStatus, serverCopy } from './copy';

const lingerMilliseconds = 3000;

const style =
  'body{font:17px/1.6 system-ui,sans-serif;color:#1d2420;background:#fff;margin:0 auto;max-width:36rem;padding:3rem 1.25rem}' +
  'h1,h2{font-size:1.4rem;line-height:1.35;margin:0 0 .5rem}section+section{margin-top:2rem;padding-top:2rem;border-top:1px solid #d6dbd8}' +
  'a{color:#0b5c4a;display:inline-block;padding:.6rem 0}label{display:block;font-weight:700}' +
  'textarea,input{box-sizing:border-box;width:100%;min-height:44px;margin-top:.25rem;padding:.6rem .75rem;font:inherit;color:inherit;background:transparent;border:1px solid #6b7570;border-radius:6px}' +
  'button{min-height:48px;padding:.6rem 1.25rem;font:inherit;font-weight:700;color:#fff;background:#0b5c4a;border:0;border-radius:6px}p{word-break:keep-all;overflow-wrap:anywhere}' +
  '@media(prefers-color-scheme:dark){body{color:#e8eeea;background:#141816}a{color:#7fd6bd}}';

/** A small page of its own, in both languages, for what is refused before Next is asked. */
export function plainPage(status: PlainStatus): string {
  const sections = (['ko', 'en'] as const).map((lang) => {
    const t = serverCopy[lang];
    const { title, text } = t.answers[status];
    const heading = lang === 'ko' ? 'h1' : 'h2';
    const link = `<a href="${lang === 'ko' ? '/' : '/en'}">${t.home}</a>`;
    return `<section lang="${lang}"><${heading}>${title}</${heading}><p>${text}</p>${link}</section>`;
  });
  return framed(serverCopy.ko.answers[status].title, sections.join(''), 'ko');
}

/** The frame of such a page around what it says. */
export const framed = (title: string, body: string, lang: Lang): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<title>${title}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

/**
 * Answers with that page. With a `request` whose body is not wanted the connection is closed, but only after the sender had
 * a moment to finish: closing in the middle of an upload makes browsers show a broken connection instead of the page.
 */
export function answerPlain(response: ServerResponse, status: PlainStatus, request?: IncomingMessage): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = plainPage(status);
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(request ? { connection: 'close' } : {}),
  });
  if (!request || request.complete) {
    response.end(body);
    return;
  }
  response.write(body);
  const end = () => response.end();
  const patience = setTimeout(end, lingerMilliseconds);
  request.once('end', end).once('close', () => clearTimeout(patience));
  request.resume();
}
