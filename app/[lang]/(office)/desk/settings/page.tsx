import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { HolidayList, HolidayOutcome, HolidayPreview } from '@/components/district/holidays';
import { QuietSection } from '@/components/hotline/desk/quiet-section';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { holidaysCopy } from '@/lib/district/copy/holidays';
import { loadHolidays } from '@/lib/district/loaders-holidays';
import { loadQuietHours } from '@/lib/hotline/loaders/texting';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: holidaysCopy[await currentLang()].settings };
}

export default async function SettingsPage({ searchParams }: PageProps<'/[lang]/desk/settings'>) {
  const lang = await currentLang();
  const t = holidaysCopy[lang];
  const here = paths(lang).deskSettings;
  await requireOfficer(lang, here);
  const { today, days, preview, publishedUntil, declared, withdrawn } = await loadHolidays(await searchParams);
  const quiet = await loadQuietHours(await searchParams);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.settings }]} />
      <PageHeader title={t.settings} />
      <div className="mb-6 max-w-text empty:hidden">
        <HolidayOutcome lang={lang} declared={declared} withdrawn={withdrawn} />
      </div>
      <Section title={t.title}>
        <div className="mb-6 grid max-w-text gap-2 text-ink-2">
          <p>{t.lead}</p>
          <p>{t.publishedUntil(publishedUntil)}</p>
        </div>
        <HolidayPreview lang={lang} action={here} today={today} preview={preview} formKey={randomUUID()} />
      </Section>
      <Section title={t.list}>
        <HolidayList lang={lang} days={days} newKey={randomUUID} />
      </Section>
      <QuietSection {...quiet} lang={lang} />
    </Page>
  );
}
