import type { Metadata } from 'next';
import { DongMap } from '@/components/district/dong-map';
import { Office } from '@/components/district/office';
import { ZoneList } from '@/components/district/zone-list';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { districtCopy } from '@/lib/district/copy';
import { loadDongMap, loadOffice, loadZones } from '@/lib/district/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: districtCopy[await currentLang()].dongs };
}

export default async function DongsPage() {
  const lang = await currentLang();
  const t = districtCopy[lang];
  const [dongs, zones, office] = await Promise.all([loadDongMap(), loadZones(), loadOffice()]);
  return (
    <Page>
      <PageHeader title={t.dongs} lead={t.dongsLead} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-16">
        <DongMap lang={lang} dongs={dongs} />
        <Section title={t.zoneNow}>
          <p className="mb-5 max-w-text text-ink-2">{t.hubDoes}</p>
          <ZoneList lang={lang} zones={zones} />
        </Section>
      </div>
      {office && <Office lang={lang} office={office} />}
    </Page>
  );
}
