import type { Lang } from '../../../format/copy';
import { serverCopy } from '../copy';
import { framed } from '../plain-page';
import type { SentWords } from './read-words';

/** What a person wrote has a blank or a letter that is not plain ASCII; keys, numbers and choices have neither. What React and our forms add is named so. */
const isWritten = ([name, value]: [string, string]): boolean =>
  !/^[$_]/u.test(name) && /[\s\u0080-\uffff]/u.test(value.trim());

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What was typed, given back in a form that sends the same fields to the same address once more. Where something of it is missing (a code that nobody keeps, more than
 * fits) there is nothing to send, only the words to copy.
 */
export function wordsPage(status: 500 | 503, words: SentWords, address: string, lang: Lang): string {
  const { answers, words: t, home } = serverCopy[lang];
  const { title, text } = answers[status];
  const written = words.fields.filter(isWritten);
  const said = written.map(
    ([name, value], at) =>
      `<p><label for="w${at}">${t.written(at + 1)}</label><textarea id="w${at}" name="${escaped(name)}" rows="${value.length > 60 ? 8 : 2}">\n${escaped(value)}</textarea></p>`,
  );
  const rest = words.fields
    .filter((field) => !isWritten(field))
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  const files = [...new Set(words.files.map(([name]) => name))].map((name, at) => {
    const chosen = words.files.filter(([field]) => field === name).map(([, file]) => escaped(file));
    return `<p><label for="f${at}">${t.files(chosen.join(', '))}</label><input id="f${at}" type="file" name="${escaped(name)}" multiple></p>`;
  });
  const form = words.whole
    ? `<form method="post" enctype="multipart/form-data" action="${escaped(address.replace(/^[/\\]+/u, '/'))}">${rest.join('')}${said.join('')}${files.join('')}<button>${t.again}</button></form>`
    : said.join('');
  const body = `<section lang="${lang}"><h1>${title}</h1><p>${text}</p><p>${words.whole ? t.kept : t.copy}</p>${form}<a href="${lang === 'ko' ? '/' : '/en'}">${home}</a></section>`;
  return framed(title, body, lang);
}
