import type { Lang } from '@/lib/format/copy';
import { formatTimeLeft } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { morningCopy } from '@/lib/hotline/copy/morning';
import { queueCopy } from '@/lib/hotline/copy/queue';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { MorningText } from '@/lib/hotline/queries/morning';
import { paths } from '@/lib/platform/paths';

interface Props {
  texts: MorningText[];
  /** How many there are in all, and how many of them a sheet of paper has room for. */
  of: number;
  paper: number;
  now: Date;
  lang: Lang;
  /** Only what was said. */
  bare?: boolean;
}

/** Texts in one line each: what was said, who has it, how late it is. */
export function TextList({ texts, of, paper, now, lang, bare = false }: Props) {
  const t = hotlineDeskCopy[lang];
  if (texts.length === 0) return <p className="text-sm text-ink-3">{morningCopy[lang].none}</p>;
  const more = (shown: number, where: string) =>
    of > shown && (
      <p className={`pt-1.5 text-sm text-ink-3 print:text-[9px] ${where}`}>{morningCopy[lang].more(of - shown)}</p>
    );
  return (
    <>
      <ul className="border-t border-line">
        {texts.map((text, place) => (
          <li
            key={text.number}
            className={`border-b border-line-weak py-1.5 print:items-baseline print:justify-between print:gap-3 print:py-0.5 ${place < paper ? 'print:flex' : 'print:hidden'}`}
          >
            <a
              href={paths(lang).deskThread(text.number)}
              className="line-clamp-2 wrap-anywhere hover:underline print:line-clamp-1"
              lang={text.title ? 'ko' : undefined}
            >
              {text.title || queueCopy[lang].wordless}
            </a>
            {!bare && (
              <p className="flex flex-wrap gap-x-3 text-xs text-ink-3 print:flex-none print:flex-nowrap print:text-[9px]">
                <span>{t.states[text.state]}</span>
                <span>{text.department ? nameIn(text.department, lang) : t.noDepartment}</span>
                {text.dueAt && text.dueAt < now && (
                  <span className="font-bold text-bad">{formatTimeLeft(text.dueAt, lang, now)}</span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more(texts.length, 'print:hidden')}
      {more(Math.min(texts.length, paper), 'hidden print:block')}
    </>
  );
}
