import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CheckInScanned } from '@/components/course/desk/roll-verbs';
import { sessionWords } from '@/components/course/words';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import { loadDoor } from '@/lib/course/loaders/desk';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

/** The code in the address goes to no other site. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: courseDeskCopy[await currentLang()].door, referrer: 'same-origin' };
}

export default async function CheckInPage({
  params,
  searchParams,
}: PageProps<'/[lang]/desk/courses/[number]/check-in'>) {
  const lang = await currentLang();
  const t = courseDeskCopy[lang];
  const { course, session, code, person } = await loadDoor(lang, (await params).number, await searchParams);
  const roll = withQuery(paths(lang).courseRoll(course.number), { session: session?.id });
  const isThere = session && person?.attended.includes(session.id);
  return (
    <Page narrow>
      <PageHeader
        title={person ? t.roll.scanned : t.roll.unknown}
        lead={
          <>
            <span lang="ko">{course.title}</span>
            {session && <span className="block">{sessionWords(session, lang)}</span>}
          </>
        }
      />
      <div className="grid gap-6">
        {!person && <p>{t.roll.unknownText}</p>}
        {person && session && (
          <>
            <p className="text-3xl font-bold" translate="no">
              {person.name}
            </p>
            {isThere ? (
              <Notice kind="ok" title={t.roll.already} />
            ) : (
              <CheckInScanned
                number={course.number}
                session={session.id}
                code={code}
                lang={lang}
                formKey={randomUUID()}
              />
            )}
          </>
        )}
        <div>
          <LinkButton href={roll}>{t.roll.backToList}</LinkButton>
        </div>
      </div>
    </Page>
  );
}
