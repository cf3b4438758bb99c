import type { Metadata } from 'next';
import { OwnBookings } from '@/components/programme/own-bookings';
import { ApplicationTag } from '@/components/programme/words';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Card, Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatShortDay } from '@/lib/format/dates';
import { formatWon } from '@/lib/format/numbers';
import { one } from '@/lib/format/query';
import { memberCopy } from '@/lib/member/copy';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { casePath, paths } from '@/lib/platform/paths';
import { applicationCopy } from '@/lib/programme/copy/application';
import { slotCopy } from '@/lib/programme/copy/slot';
import { loadOwnProgrammes } from '@/lib/programme/loaders/own';

export async function generateMetadata(): Promise<Metadata> {
  return { title: applicationCopy[await currentLang()].mine, robots: 'noindex' };
}

export default async function OwnProgrammesPage({ searchParams }: PageProps<'/[lang]/me/programmes'>) {
  const lang = await currentLang();
  const [t, s] = [applicationCopy[lang], slotCopy[lang]];
  const { applications, bookings, now } = await loadOwnProgrammes(lang);
  const done = one((await searchParams).done);
  const at = paths(lang);
  const browse = <LinkButton href={at.programmes}>{t.browse}</LinkButton>;
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: at.me, label: memberCopy[lang].myPage }, { label: t.link }]}
      />
      {(done === 'booked' || done === 'moved') && <Notice kind="ok" live title={s.done[done]} />}
      <PageHeader title={t.mine} lead={t.mineLead} actions={browse} />
      <Section title={s.own}>
        {bookings.length === 0 ? (
          <EmptyState title={s.none} text={s.noneText} />
        ) : (
          <OwnBookings bookings={bookings} now={now} lang={lang} />
        )}
      </Section>
      <Section title={t.own}>
        {applications.length === 0 ? (
          <EmptyState title={t.none} text={t.noneText} />
        ) : (
          <Cards label={t.own}>
            {applications.map((row) => (
              <Card
                key={row.id}
                href={casePath(lang, 'application', row.number)}
                title={<span lang="ko">{row.title}</span>}
                meta={[
                  <ApplicationTag key="state" state={row.state} lang={lang} />,
                  row.number,
                  row.grantedWon !== null && formatWon(row.grantedWon, lang),
                  formatShortDay(row.changedAt, now, lang),
                ]}
              />
            ))}
          </Cards>
        )}
      </Section>
    </Page>
  );
}
