import { randomUUID } from 'node:crypto';
import { buttonClass, LinkButton } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { hotlineCopy } from '@/lib/hotline/copy';
import type { Said } from '@/lib/hotline/queries';
import { paths, withQuery } from '@/lib/platform/paths';
import { Bubbles } from './bubbles';

const inputClass =
  'min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 py-2.5 text-base font-normal text-ink';

interface Props {
  digits: string;
  said: Said[];
  now: Date;
  lang: Lang;
}

/** A phone to practise with: ordinary forms, so it works without script. */
export function DemoPhone({ digits, said, now, lang }: Props) {
  const t = hotlineCopy[lang];
  const bubbles = said.map((each) => ({
    key: each.key,
    mine: each.by === 'sender',
    who: each.by === 'sender' ? t.you : t.office,
    time: formatShortInstant(each.at, now, lang),
    dateTime: each.at.toISOString(),
    body: each.by === 'sender' ? each.body : <OfficeText body={each.body} />,
    notes: [],
  }));
  const arrived = bubbles.filter((_, place) => {
    const state = said[place]?.state;
    return !state || state === 'sent' || state === 'delivered';
  });
  const here = withQuery(paths(lang).demoPhone, { phone: digits });
  return (
    <div className="mx-auto max-w-md">
      <form className="mb-4 flex flex-wrap items-end gap-2" action={paths(lang).demoPhone}>
        <label className="grid gap-1 text-sm font-bold">
          {t.demoNumber}
          <span className="flex items-center gap-2 font-normal">
            010-0000-
            <input
              name="phone"
              defaultValue={digits}
              inputMode="numeric"
              pattern="\d{4}"
              required
              className={`${inputClass} max-w-24`}
            />
          </span>
        </label>
        <button type="submit" className={buttonClass('secondary')}>
          {t.demoUse}
        </button>
      </form>
      <section
        aria-label={`010-0000-${digits}`}
        className="overflow-hidden rounded-[2rem] border-8 border-line-strong bg-surface"
      >
        <header className="border-b border-line bg-raised px-4 py-3 text-center">
          <h2 className="text-base">{t.demoTo}</h2>
          <p className="text-sm text-ink-3 tabular-nums">010-0000-{digits}</p>
        </header>
        <div className="grid max-h-112 min-h-72 content-end overflow-y-auto p-4">
          <Bubbles
            label={t.demoTo}
            bubbles={arrived}
            empty={<p className="text-center text-sm text-ink-3">{t.demoEmpty}</p>}
          />
        </div>
        <form method="post" action="/api/hotline/demo" className="grid gap-2 border-t border-line bg-raised p-4">
          <input type="hidden" name="phone" value={digits} />
          <input type="hidden" name="lang" value={lang} />
          <input type="hidden" name="key" value={randomUUID()} />
          <label className="grid gap-1 text-sm font-bold">
            {t.demoText}
            <textarea name="text" rows={2} required maxLength={2000} className={inputClass} />
          </label>
          <div className="flex flex-wrap justify-between gap-2">
            <LinkButton href={`${here}#newest`} kind="quiet">
              {t.demoRefresh}
            </LinkButton>
            <button type="submit" className={buttonClass('primary')}>
              {t.demoSend}
            </button>
          </div>
        </form>
      </section>
    </div>
  );
}

/** What the office texts, with its addresses to press as on a phone. */
function OfficeText({ body }: { body: string }) {
  const parts = body.split(/(https?:\/\/\S+)/u);
  return parts.map((part) =>
    part.startsWith('http') ? (
      <a key={part} href={part} className="link break-all">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
