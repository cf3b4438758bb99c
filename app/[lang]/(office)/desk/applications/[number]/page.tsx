import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { DeskTrail } from '@/components/desk/desk-trail';
import { ClockBox } from '@/components/layout/clock-box';
import { History } from '@/components/layout/history';
import { UnmaskForm } from '@/components/privacy/unmask-form';
import { ApplicationFacts } from '@/components/programme/application-facts';
import { Decisions } from '@/components/programme/desk/decisions';
import { ApplicationTag } from '@/components/programme/words';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { currentLang } from '@/lib/platform/language';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { applicationCopy } from '@/lib/programme/copy/application';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { loadDeskApplication } from '@/lib/programme/loaders/desk';

type Props = PageProps<'/[lang]/desk/applications/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function DeskApplicationPage({ params }: Props) {
  const lang = await currentLang();
  const t = applicationCopy[lang];
  const { application, files, steps, same, clock, masked, left, ownDecision, events, now } = await loadDeskApplication(
    lang,
    (await params).number,
  );
  const { number, programme } = application;
  const leftWords = left === null ? null : formatWon(left, lang);
  return (
    <Page>
      <DeskTrail
        lang={lang}
        trail={[
          { href: deskRoom(lang, 'programme'), label: programmeDeskCopy[lang].desk.title },
          { href: deskPath(lang, 'programme', programme.number), label: programme.number },
          { label: number },
        ]}
      />
      <WithAside
        aside={
          <>
            {clock && <ClockBox clock={clock} who={nameIn(application.department, lang)} lang={lang} now={now} />}
            {leftWords && (
              <Box title={t.facts.fund}>
                <p className="text-2xl font-bold tabular-nums">{leftWords}</p>
              </Box>
            )}
            <Box>
              <UnmaskForm number={number} lang={lang} formKey={randomUUID()} />
            </Box>
          </>
        }
      >
        <PageHeader
          title={t.title(number)}
          above={<ApplicationTag state={application.state} lang={lang} />}
          lead={<span lang="ko">{application.title}</span>}
        />
        {same.length > 0 && (
          <div className="mb-6">
            <Notice kind="warn" title={t.facts.same}>
              <ul>
                {same.map((row) => (
                  <li key={row.number}>
                    <Link
                      href={deskPath(lang, 'application', row.number)}
                      className="inline-flex min-h-11 items-center"
                    >
                      {row.number} · <span lang="ko">{row.title}</span> · {t.states[row.state]}
                    </Link>
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        {ownDecision && <Notice title={t.refusals.judged_by_another} />}
        <Decisions
          number={number}
          version={application.version}
          events={events}
          asked={application.askedWon}
          money={programme.budgetWon !== null}
          left={leftWords}
          lang={lang}
          formKeys={{
            approve: randomUUID(),
            request_supplement: randomUUID(),
            refuse: randomUUID(),
            overturn: randomUUID(),
            uphold: randomUUID(),
            cancel: randomUUID(),
          }}
        />
        <ApplicationFacts
          application={application}
          business={{ name: null, number: masked }}
          applicant={application.applicant}
          files={files}
          lang={lang}
        />
        <Section title={t.facts.history}>
          <History
            label={t.facts.history}
            steps={steps}
            words={t.steps}
            levelOf={() => 3}
            seenBy={t.seenBy}
            lang={lang}
          />
        </Section>
      </WithAside>
    </Page>
  );
}
