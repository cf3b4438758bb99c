import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { Roll } from '@/components/course/desk/roll';
import { CheckInByCode, WelcomeWalkIn } from '@/components/course/desk/roll-verbs';
import { sessionWords } from '@/components/course/words';
import { DeskTrail } from '@/components/desk/desk-trail';
import { buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Done } from '@/components/ui/notice';
import { Box, Page, PageHeader, WithAside } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { loadRoll } from '@/lib/course/loaders/desk';
import { one } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';
import { deskPath, deskRoom, paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: courseDeskCopy[await currentLang()].people };
}

export default async function CourseRollPage({
  params,
  searchParams,
}: PageProps<'/[lang]/desk/courses/[number]/people'>) {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const query = await searchParams;
  const shown = await loadRoll(lang, (await params).number, query);
  const { course, sessions, session, seats, all, people, said } = shown;
  const here = paths(lang).courseRoll(course.number);
  const done = one(query.done);
  const words: Record<string, string> = {
    checkIn: t.done.checkIn,
    walkIn: t.done.walkIn,
    undo: t.done.undo,
    release: t.done.release,
  };
  const message = done && Object.hasOwn(words, done) ? words[done] : null;
  const atDoor = course.state === 'open' || course.state === 'held';
  const left = Math.max(0, course.capacity - seats.taken);
  const seated = all.filter((person) => person.state === 'confirmed');
  const there = session ? seated.filter((person) => person.attended.includes(session.id)).length : 0;
  const form = (id: number) => ({ number: course.number, session: id, lang, formKey: randomUUID() });
  const aside = (
    <>
      {session && atDoor && (
        <>
          <Box title={t.roll.byCode}>
            <CheckInByCode {...form(session.id)} />
          </Box>
          <Box title={t.roll.walkIn}>
            {left > 0 ? <WelcomeWalkIn {...form(session.id)} left={left} /> : <p>{t.roll.noneLeft}</p>}
          </Box>
        </>
      )}
    </>
  );
  return (
    <Page>
      <DeskTrail
        lang={lang}
        trail={[
          { href: deskRoom(lang, 'course'), label: t.title },
          { href: deskPath(lang, 'course', course.number), label: course.number },
          { label: t.people },
        ]}
      />
      <Done said={message} />
      <WithAside aside={aside}>
        <PageHeader
          title={t.people}
          lead={
            <>
              <span lang="ko">{course.title}</span> · {t.seats(seats.taken, course.capacity, seats.waiting)}
            </>
          }
        />
        {sessions.length > 1 && (
          <Tabs
            label={t.roll.session}
            tabs={sessions.map((each) => ({
              href: withQuery(here, { session: each.id }),
              label: sessionWords(each, lang),
              current: each.id === session?.id,
            }))}
          />
        )}
        <form action={here} className="my-6 flex flex-wrap items-end gap-3">
          {session && <input type="hidden" name="session" value={session.id} />}
          <label className="block min-w-0 flex-1 text-sm font-bold sm:max-w-80">
            {t.roll.byName}
            <span className="block font-normal text-ink-2">{t.roll.byNameHint}</span>
            <input
              name="name"
              defaultValue={said}
              autoComplete="off"
              maxLength={40}
              className="mt-1 block min-h-12 w-full rounded-md border border-line-strong bg-canvas px-4 py-2.5 text-base font-normal text-ink hover:border-ink"
            />
          </label>
          <button type="submit" className={buttonClass('secondary', 48)}>
            {t.roll.find}
          </button>
        </form>
        {said && (
          <p className="mb-4 flex flex-wrap items-center gap-x-4">
            <span>{t.roll.found(people.length)}</span>
            <Link href={withQuery(here, { session: session?.id })} className="link inline-flex min-h-11 items-center">
              {t.roll.all}
            </Link>
          </p>
        )}
        <p className="mb-3 font-bold">{t.roll.attended(there, seated.length)}</p>
        {all.length === 0 ? <EmptyState title={t.roll.nobody} /> : <Roll shown={shown} lang={lang} />}
      </WithAside>
    </Page>
  );
}
