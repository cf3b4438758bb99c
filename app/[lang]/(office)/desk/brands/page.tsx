import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { BeginBrand } from '@/components/brand/desk/verbs';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import { brandCopy } from '@/lib/brand/copy';
import { brandDeskCopy } from '@/lib/brand/copy-desk';
import { loadBrandDesk } from '@/lib/brand/loaders';
import { nameIn } from '@/lib/format/name';
import { currentLang } from '@/lib/platform/language';
import { deskPath, paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: brandDeskCopy[await currentLang()].title };
}

export default async function BrandsDeskPage() {
  const lang = await currentLang();
  const t = brandDeskCopy[lang];
  const rows = await loadBrandDesk(lang);
  return (
    <DeskRoom lang={lang} title={t.title} lead={t.lead}>
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: t.none }}
        card={({ dong, brand, mayWrite }) => (
          <Card
            key={dong.code}
            href={brand ? deskPath(lang, 'brand', brand.number) : paths(lang).dong(dong.slug)}
            heading="h2"
            title={nameIn(dong, lang)}
            meta={[
              brand && (
                <Tag key="state" tone={brand.state === 'resting' ? 'ok' : 'warn'}>
                  {brandCopy[lang].states[brand.state]}
                </Tag>
              ),
              !brand && t.beginHint,
              dong.brandIdentity && (
                <span key="identity" lang="ko">
                  {dong.brandIdentity}
                </span>
              ),
            ]}
            action={
              !brand && mayWrite ? (
                <BeginBrand dong={dong.code} name={nameIn(dong, lang)} lang={lang} formKey={randomUUID()} />
              ) : undefined
            }
          />
        )}
      />
    </DeskRoom>
  );
}
