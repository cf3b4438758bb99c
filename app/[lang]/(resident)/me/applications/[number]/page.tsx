import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { ClockBox } from '@/components/layout/clock-box';
import { History } from '@/components/layout/history';
import { ApplicationFacts } from '@/components/programme/application-facts';
import { ObjectForm, SupplementForm, WithdrawForm } from '@/components/programme/own-verbs';
import { ApplicationTag } from '@/components/programme/words';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { one } from '@/lib/format/query';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { applicationCopy } from '@/lib/programme/copy/application';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { loadOwnApplication } from '@/lib/programme/loaders/own';

type Props = PageProps<'/[lang]/me/applications/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number, robots: 'noindex' };
}

export default async function OwnApplicationPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = applicationCopy[lang];
  const { application, business, files, steps, clock, events, until, now } = await loadOwnApplication(
    lang,
    (await params).number,
  );
  const { number, state, grantedWon } = application;
  const form = () => ({ number, lang, formKey: randomUUID() });
  const at = paths(lang);
  const money = grantedWon === null ? null : formatWon(grantedWon, lang);
  const lead = state === 'approved' ? t.leads.approved(money) : t.leads[state];
  const asked = steps.findLast((step) => step.type === 'application.request_supplement')?.reason;
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: at.myProgrammes, label: t.link }, { label: number }]}
      />
      {one((await searchParams).done) === 'submit' && (
        <Notice kind="ok" live title={t.received}>
          {t.receivedText(number)}
        </Notice>
      )}
      <WithAside
        aside={
          <>
            {clock && <ClockBox clock={clock} who={nameIn(application.department, lang)} lang={lang} now={now} />}
            {events.includes('withdraw') && (
              <Box>
                <WithdrawForm {...form()} />
              </Box>
            )}
          </>
        }
      >
        <PageHeader
          title={<span lang="ko">{application.title}</span>}
          above={<ApplicationTag state={state} lang={lang} />}
          lead={
            <>
              {lead}{' '}
              <Link
                href={at.programme(application.programme.number)}
                className="link inline-flex min-h-11 items-center"
              >
                {programmeCopy[lang].page.number(application.programme.number)}
              </Link>
            </>
          }
        />
        {events.includes('supplement') && (
          <Section title={t.verbs.supplement}>
            {asked && (
              <div className="mb-4">
                <Notice kind="warn" title={t.steps.request_supplement}>
                  <span lang="ko" className="whitespace-pre-line">
                    {asked}
                  </span>
                </Notice>
              </div>
            )}
            <SupplementForm {...form()} />
          </Section>
        )}
        {events.includes('object') && until && (
          <Section title={t.verbs.object}>
            <p className="mb-4 text-ink-2">{t.verbs.objectUntil(formatDay(until, lang))}</p>
            <ObjectForm {...form()} />
          </Section>
        )}
        <ApplicationFacts application={application} business={business} files={files} lang={lang} />
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
