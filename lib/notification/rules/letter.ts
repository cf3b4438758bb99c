import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { letterCopy } from '../copy/letter';

/** One piece of news as a letter tells it. `title` is null where only its reader may know it. */
export interface Piece {
  group: string;
  title: string | null;
  number: string;
  sentence: string;
  at: Date;
  href: string;
}

/** Where a letter's reader goes on: their messages, how they get them, and the end of such letters. */
interface Links {
  all: string;
  change: string;
  stop: string;
}

interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** As many as somebody reads in a letter. */
const most = 40;

const nameOf = ({ title, number }: Piece): string => title ?? number;

/** All of somebody's news in one letter, what belongs together under one heading, in the order in which the groups come. */
export function writeDigest(pieces: readonly Piece[], links: Links, lang: Lang): Letter {
  const t = letterCopy[lang];
  const [first] = pieces;
  const told = pieces.slice(0, most);
  const groups = [...new Set(told.map(({ group }) => group))].map((name) => ({
    name,
    pieces: told.filter(({ group }) => group === name),
  }));
  const rest = pieces.length - told.length;
  const intro = [t.intro(pieces.length)];
  const after = rest > 0 ? [t.more(rest)] : [];
  return {
    subject: t.subject(pieces.length, first ? nameOf(first) : ''),
    text: plain(intro, groups, after, links, lang, t.why),
    html: page(intro, groups, after, links, lang, t.why),
  };
}

/** One piece of news about one's own case, at once. */
export function writeNotice(piece: Piece, links: Links, lang: Lang): Letter {
  const t = letterCopy[lang];
  const groups = [{ name: piece.group, pieces: [piece] }];
  return {
    subject: t.noticeSubject(piece.sentence),
    text: plain([], groups, [], links, lang, t.whyOwn),
    html: page([], groups, [], links, lang, t.whyOwn),
  };
}

type Groups = readonly { name: string; pieces: readonly Piece[] }[];

function plain(intro: string[], groups: Groups, after: string[], links: Links, lang: Lang, why: string): string {
  const t = letterCopy[lang];
  const parts = groups.map(({ name, pieces }) =>
    [
      `■ ${name}`,
      ...pieces.map((each) => `${headOf(each)}\n${each.sentence} (${formatDay(each.at, lang)})\n${each.href}`),
    ].join('\n\n'),
  );
  const foot = [why, `${t.all}: ${links.all}`, `${t.change}: ${links.change}`, `${t.stop}: ${links.stop}`].join('\n');
  return `${[...intro, ...parts, ...after, `--\n${foot}`].join('\n\n')}\n`;
}

const headOf = ({ title, number }: Piece): string => (title === null ? number : `${title} (${number})`);

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const link = (href: string, words: string) => `<a href="${escaped(href)}" style="color:#0b50d0">${escaped(words)}</a>`;

function page(intro: string[], groups: Groups, after: string[], links: Links, lang: Lang, why: string): string {
  const t = letterCopy[lang];
  const said = (lines: string[]) => lines.map((each) => `<p>${escaped(each)}</p>`).join('');
  const parts = groups.map(
    ({ name, pieces }) =>
      `<h2 style="font-size:17px;margin:28px 0 4px">${escaped(name)}</h2><ul style="list-style:none;margin:0;padding:0">${pieces
        .map(
          (each) =>
            `<li style="border-top:1px solid #d0d5dd;padding:12px 0">${link(each.href, headOf(each))}<br>${escaped(each.sentence)} <span style="color:#555">${escaped(formatDay(each.at, lang))}</span></li>`,
        )
        .join('')}</ul>`,
  );
  const foot = [
    escaped(why),
    [link(links.all, t.all), link(links.change, t.change), link(links.stop, t.stop)].join(' · '),
  ];
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body style="font:16px/1.6 sans-serif;max-width:600px;margin:0 auto;padding:16px;color:#1e2124;word-break:keep-all;overflow-wrap:anywhere">${said(intro)}${parts.join('')}${said(after)}<p style="margin-top:32px;border-top:1px solid #d0d5dd;padding-top:12px;font-size:14px;color:#555">${foot.join('<br>')}</p></body></html>`;
}
