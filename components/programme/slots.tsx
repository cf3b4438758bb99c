import Link from 'next/link';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lang } from '@/lib/format/copy';
import { dayIn, formatTime, formatWeekday } from '@/lib/format/dates';
import { paths, withQuery } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { slotCopy } from '@/lib/programme/copy/slot';
import type { SlotRow } from '@/lib/programme/queries/slot';

type Props = { slots: readonly SlotRow[]; lang: Lang; move?: number | undefined };

/** So many days stand open; those after them are folded. */
const openDays = 4;

/** Hours to book, day by day. What is full stands there too, so that nobody looks for it. */
export function Slots({ slots, lang, move }: Props) {
  const { page } = programmeCopy[lang];
  if (slots.length === 0) return <EmptyState title={page.noSlots} text={page.noSlotsHint} />;
  const days = [...new Set(slots.map((slot) => dayIn(slot.startsAt)))];
  const list = (some: string[]) => (
    <div className="grid gap-6">
      {some.map((day) => (
        <section key={day}>
          <h3 className="mb-2 text-base">{formatWeekday(day, lang)}</h3>
          <ul className="grid gap-2 sm:grid-cols-2">
            {slots
              .filter((slot) => dayIn(slot.startsAt) === day)
              .map((slot) => (
                <li key={slot.id}>
                  <Slot slot={slot} lang={lang} move={move} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
  return (
    <>
      {list(days.slice(0, openDays))}
      {days.length > openDays && (
        <div className="mt-4">
          <Details summary={page.moreDays}>{list(days.slice(openDays))}</Details>
        </div>
      )}
    </>
  );
}

function Slot({ slot, lang, move }: { slot: SlotRow; lang: Lang; move: number | undefined }) {
  const t = slotCopy[lang];
  const left = slot.capacity - slot.taken;
  const words = (
    <>
      <b className="tabular-nums">{spanWords(slot, lang)}</b>
      <span lang="ko" className="block text-sm text-ink-2">
        {slot.topic} · {slot.place}
      </span>
      <span className={`block text-sm font-bold ${left > 0 ? 'text-primary-ink' : 'text-ink-3'}`}>
        {left > 0 ? t.free(left) : t.full}
      </span>
    </>
  );
  if (left === 0) return <div className="h-full rounded-md border border-line-weak bg-surface px-4 py-3">{words}</div>;
  return (
    <Link
      prefetch={false}
      href={withQuery(paths(lang).consultingSlot(slot.id), { move })}
      className="block h-full rounded-md border border-line-strong px-4 py-3 no-underline hover:border-primary hover:bg-primary-soft"
    >
      {words}
    </Link>
  );
}

/** "14:00–14:50". */
const spanWords = (slot: { startsAt: Date; endsAt: Date }, lang: Lang): string =>
  slotCopy[lang].span(formatTime(slot.startsAt, lang), formatTime(slot.endsAt, lang));

/** The day with its weekday, and from when until when. */
export const slotWords = (slot: { startsAt: Date; endsAt: Date }, lang: Lang): string =>
  `${formatWeekday(slot.startsAt, lang)} ${spanWords(slot, lang)}`;
