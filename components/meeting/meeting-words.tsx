import { Tag, type Tone } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatDay, formatTime } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { meetingCopy } from '@/lib/meeting/copy';
import type { DeskNames } from '@/lib/meeting/loaders';
import type { MeetingRow } from '@/lib/meeting/queries';
import type { MeetingState } from '@/lib/meeting/states';

const tones: Record<MeetingState, Tone> = { announced: 'primary', held: 'warn', published: 'ok', cancelled: 'bad' };

export function MeetingTag({ state, lang }: { state: MeetingState; lang: Lang }) {
  return <Tag tone={tones[state]}>{meetingCopy[lang].states[state]}</Tag>;
}

/** The day with its year, and from when until when. */
export const timeWords = ({ startsAt, endsAt }: Pick<MeetingRow, 'startsAt' | 'endsAt'>, lang: Lang): string =>
  meetingCopy[lang].page.time(formatDay(startsAt, lang), formatTime(startsAt, lang), formatTime(endsAt, lang));

/** Which desk called it. */
export const ownerWords = ({ zone, department }: Pick<MeetingRow, 'zone' | 'department'>, lang: Lang): string =>
  zone ? nameIn(zone, lang) : department ? nameIn(department, lang) : meetingCopy[lang].planner;

/** What a desk that is invited is called. */
export function deskWords(key: string, names: DeskNames, lang: Lang): string {
  const known = names.find((name) => name.key === key);
  if (known) return nameIn(known, lang);
  return key === 'mayor' ? meetingCopy[lang].mayor : meetingCopy[lang].planner;
}
