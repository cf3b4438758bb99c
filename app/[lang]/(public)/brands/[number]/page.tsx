import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { Editions } from '@/components/brand/editions';
import { History } from '@/components/layout/history';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { brandCopy } from '@/lib/brand/copy';
import { loadBrand } from '@/lib/brand/loaders';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/brands/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await currentLang();
  const { brand } = await loadBrand((await params).number);
  return { title: brandCopy[lang].record.title(nameIn(brand.dong, lang)) };
}

export default async function BrandPage({ params }: Props) {
  const lang = await currentLang();
  const t = brandCopy[lang];
  const { brand, editions, steps } = await loadBrand((await params).number);
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).brands, label: t.title }, { label: t.record.number(brand.number) }]}
      />
      <PageHeader
        title={t.record.title(nameIn(brand.dong, lang))}
        lead={t.record.lead}
        actions={
          <>
            <LinkButton href={paths(lang).dong(brand.dong.slug)}>{t.record.see}</LinkButton>
            {await followButton(`case:${brand.number}`)}
          </>
        }
      />
      <Section title={t.record.editions}>
        <Editions editions={editions} lang={lang} />
      </Section>
      <Section title={t.record.steps}>
        <History label={t.record.steps} steps={steps} words={t.steps} levelOf={() => 1} lang={lang} />
      </Section>
    </Page>
  );
}
