import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Box } from '@/components/ui/page';
import { courseCopy } from '@/lib/course/copy';
import type { CoursePage } from '@/lib/course/loaders';
import type { Lang } from '@/lib/format/copy';
import { paths, withQuery } from '@/lib/platform/paths';
import { RegisterForm } from './register-form';
import { momentWords, seatWords } from './words';

const kinds = { confirmed: 'ok', waiting: 'info', offered: 'warn' } as const;

/** The one thing to do on a course's page: register, wait, or see what became of it. */
export function RegisterBox({ shown, formKey, lang }: { shown: CoursePage; formKey: string; lang: Lang }) {
  const { course, seats, seat, stage, asker } = shown;
  const t = courseCopy[lang].register;
  const open = stage === 'registering' || stage === 'full';
  const state = seat?.state;
  const has = state === 'confirmed' || state === 'waiting' || state === 'offered' ? state : null;
  if (has && stage !== 'cancelled')
    return (
      <Box title={t.title}>
        <Notice kind={kinds[has]} title={t.own[has]} />
        <div className="mt-4">
          <LinkButton wide kind="primary" href={paths(lang).myCourse(course.number)}>
            {t.seen}
          </LinkButton>
        </div>
      </Box>
    );
  if (!open) {
    const words = stage === 'soon' ? t.soon(momentWords(course.registerFrom, lang)) : t[closedStage(stage)];
    return (
      <Box title={t.title}>
        <p>{words}</p>
      </Box>
    );
  }
  return (
    <Box title={t.title}>
      {state === 'withdrawn' || state === 'lapsed' ? <p className="mb-2 text-sm text-ink-2">{t.own[state]}</p> : null}
      <p className="font-bold">{seatWords(course.capacity, seats, lang)}</p>
      <p className="mt-1 text-sm text-ink-2">{t.until(momentWords(course.registerUntil, lang))}</p>
      {stage === 'full' && <p className="mt-2 text-sm text-ink-2">{t.waitHint(seats.waiting)}</p>}
      <div className="mt-4">
        {asker === 'resident' ? (
          <RegisterForm number={course.number} wait={stage === 'full'} lang={lang} formKey={formKey} />
        ) : asker === 'visitor' ? (
          <LinkButton
            wide
            kind="primary"
            href={withQuery(paths(lang).signIn, { callbackUrl: paths(lang).course(course.number) })}
          >
            {t.signIn}
          </LinkButton>
        ) : (
          <p className="text-sm text-ink-2">{t.officers}</p>
        )}
      </div>
    </Box>
  );
}

const closedStage = (stage: CoursePage['stage']): 'closed' | 'held' | 'done' | 'cancelled' =>
  stage === 'held' || stage === 'done' || stage === 'cancelled' ? stage : 'closed';
