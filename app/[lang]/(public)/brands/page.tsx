import type { Metadata } from 'next';
import { BrandCard } from '@/components/brand/brand-card';
import { Page, PageHeader } from '@/components/ui/page';
import { brandCopy } from '@/lib/brand/copy';
import { loadBrands } from '@/lib/brand/loaders';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: brandCopy[await currentLang()].title };
}

export default async function BrandsPage() {
  const lang = await currentLang();
  const t = brandCopy[lang];
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      <ul aria-label={t.list} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {(await loadBrands()).map((listed) => (
          <BrandCard key={listed.dong.code} listed={listed} lang={lang} />
        ))}
      </ul>
    </Page>
  );
}
