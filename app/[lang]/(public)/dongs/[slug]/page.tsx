import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { followButton } from '@/app/[lang]/follow-button';
import { DongLife } from '@/components/brand/dong-life';
import { Face } from '@/components/brand/face';
import { BrandHead } from '@/components/district/brand-head';
import { DongLinks } from '@/components/district/dong-links';
import { DongNumbers } from '@/components/district/dong-numbers';
import { DongProposals } from '@/components/district/dong-proposals';
import { Memberships } from '@/components/district/memberships';
import { ZoneMap } from '@/components/district/zone-map';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Section, WithAside } from '@/components/ui/page';
import { brandCopy } from '@/lib/brand/copy';
import { loadFace } from '@/lib/brand/loaders';
import { districtCopy } from '@/lib/district/copy';
import { loadDong } from '@/lib/district/loaders';
import { nameIn } from '@/lib/format/name';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/dongs/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadDong((await params).slug);
  return found ? { title: nameIn(found.dong, await currentLang()) } : {};
}

export default async function DongPage({ params }: Props) {
  const { slug } = await params;
  const lang = await currentLang();
  const t = districtCopy[lang];
  const at = paths(lang);
  const found = await loadDong(slug);
  if (!found) notFound();
  const { dong, all, partners, neighbours, memberships, numbers, newest, supported, now } = found;
  const name = nameIn(dong, lang);
  const face = await loadFace(dong);
  const { brandIdentity, brandIdentityEn } = dong;
  const brand =
    lang === 'en' && brandIdentityEn
      ? { words: brandIdentityEn, lang }
      : brandIdentity
        ? { words: brandIdentity, lang: 'ko' as const }
        : null;
  const together = dong.zone ? [dong.code, ...partners.map((partner) => partner.code)] : [dong.code];
  return (
    <>
      <BrandHead
        lang={lang}
        name={name}
        brand={brand}
        colours={face.revision}
        lead={
          dong.zone && dong.hub
            ? t.inZone(nameIn(dong.zone, lang), dong.role === 'hub' ? t.isHub : t.hubIs(nameIn(dong.hub, lang)))
            : t.noZone
        }
        actions={
          <>
            <LinkButton kind="primary" size={56} href={`${at.newProposal}?dong=${dong.slug}`}>
              {t.propose}
            </LinkButton>
            <LinkButton size={56} href={`${at.newComplaint}?dong=${dong.slug}`}>
              {t.complain}
            </LinkButton>
            {await followButton(`dong:${dong.slug}`)}
          </>
        }
        map={
          <ZoneMap
            lang={lang}
            label={t.place}
            dongs={all}
            here={dong.code}
            together={together}
            hub={dong.hub?.code ?? null}
          />
        }
      />
      <div className="page pb-16 pt-4">
        <Breadcrumb
          label={commonCopy[lang].site.crumbs}
          trail={[{ href: at.dongs, label: t.dongs }, { label: name }]}
        />
        <WithAside
          aside={
            <>
              {dong.zone && (
                <Section
                  title={t.linkedWith}
                  level="h2"
                  aside={<Link href={at.zone(dong.zone.slug)}>{nameIn(dong.zone, lang)}</Link>}
                >
                  <DongLinks lang={lang} dongs={partners} roles />
                </Section>
              )}
              <Section title={t.neighbours}>
                <DongLinks lang={lang} dongs={neighbours} />
              </Section>
              <Section title={t.history}>
                <Memberships lang={lang} memberships={memberships} />
                <p className="mt-2 text-sm text-ink-3">{t.historyLead}</p>
              </Section>
            </>
          }
        >
          {face.revision && <Face revision={face.revision} lang={lang} />}
          <DongNumbers lang={lang} slug={dong.slug} numbers={numbers} areaKm2={dong.areaKm2} />
          <DongProposals lang={lang} slug={dong.slug} newest={newest} supported={supported} now={now} />
          <DongLife lang={lang} slug={dong.slug} projects={face.projects} places={face.places} />
          {face.revision && face.number && (
            <p className="mt-6 text-sm">
              <Link href={at.brand(face.number)} className="link inline-flex min-h-11 items-center">
                {brandCopy[lang].face.record}
              </Link>
            </p>
          )}
        </WithAside>
      </div>
    </>
  );
}
