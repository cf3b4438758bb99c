import type { Metadata } from 'next';
import { FilterForm } from '@/components/layout/filter-form';
import { MeetingCard } from '@/components/meeting/meeting-card';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { nameIn } from '@/lib/format/name';
import { meetingCopy } from '@/lib/meeting/copy';
import { loadMeetings } from '@/lib/meeting/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths, withQuery } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: meetingCopy[await currentLang()].title };
}

export default async function MeetingsPage({ searchParams }: PageProps<'/[lang]/meetings'>) {
  const lang = await currentLang();
  const t = meetingCopy[lang];
  const at = paths(lang);
  const { coming, past, next, zone, zones, before } = await loadMeetings(await searchParams);
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <FilterForm
        action={at.meetings}
        words={t.filter}
        fields={[
          {
            name: 'zone',
            label: t.filter.zone,
            value: zone ?? '',
            options: zones.map((each) => ({ value: each.slug, label: nameIn(each, lang) })),
          },
        ]}
      />
      {!before && (
        <Section title={t.coming}>
          {coming.length === 0 ? (
            <EmptyState title={t.noComing} text={t.noComingHint} />
          ) : (
            <Cards label={t.coming}>
              {coming.map((meeting) => (
                <MeetingCard key={meeting.id} meeting={meeting} lang={lang} />
              ))}
            </Cards>
          )}
          <p className="mt-3 text-sm text-ink-2">
            <a href={at.meetingsIcs} className="link inline-flex min-h-11 items-center">
              {t.calendar}
            </a>{' '}
            {t.calendarHint}
          </p>
        </Section>
      )}
      <Section title={t.past}>
        {past.length === 0 ? (
          <p className="text-ink-2">{t.noPast}</p>
        ) : (
          <Cards label={t.past}>
            {past.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} lang={lang} />
            ))}
          </Cards>
        )}
      </Section>
      <Pagination
        label={t.pages}
        previous={before ? { href: withQuery(at.meetings, { zone }), label: t.first } : null}
        next={next ? { href: withQuery(at.meetings, { zone, before: next }), label: t.next } : null}
      />
    </Page>
  );
}
