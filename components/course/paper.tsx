import { ownCourseCopy } from '@/lib/course/copy/own';
import type { CourseRow } from '@/lib/course/queries';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';

type Props = {
  course: Pick<CourseRow, 'title' | 'startsAt' | 'endsAt' | 'host'>;
  number: string;
  name: string;
  attended: number;
  sessions: number;
  issuedAt: Date;
  /** Where its number can be checked. */
  check: string;
  lang: Lang;
};

/** The certificate as it is printed. */
export function Paper({ course, number, name, attended, sessions, issuedAt, check, lang }: Props) {
  const { paper: t } = ownCourseCopy[lang];
  return (
    <article className="grid gap-8 rounded-lg border-2 border-ink px-6 py-10 sm:px-12 sm:py-14">
      <p className="text-sm tabular-nums" translate="no">
        {t.number(number)}
      </p>
      <h1 className="text-center text-3xl tracking-widest">{t.title}</h1>
      <p className="whitespace-pre-wrap text-right text-xl font-bold" translate="no">
        {t.name(name)}
      </p>
      <div className="text-lg">
        <p>{t.says(course.title)}</p>
        <p className="mt-4 text-base text-ink-2">
          {t.days(formatDay(course.startsAt, lang), formatDay(course.endsAt, lang))} · {t.sessions(attended, sessions)}
        </p>
      </div>
      <div className="text-center">
        <p>{formatDay(issuedAt, lang)}</p>
        <p className="mt-2 text-xl font-bold">{nameIn(course.host, lang)}</p>
      </div>
      <p className="border-t border-line pt-4 text-sm text-ink-2">{t.check(check)}</p>
    </article>
  );
}
