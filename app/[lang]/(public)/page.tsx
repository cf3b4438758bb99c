import Link from 'next/link';
import { DongMap } from '@/components/district/dong-map';
import { ThreeSteps } from '@/components/district/three-steps';
import { FeedLink } from '@/components/follow/feed-link';
import { FrontNumbers } from '@/components/insight/front-numbers';
import { FrontLists } from '@/components/proposal/front-lists';
import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/page';
import { loadDongMap } from '@/lib/district/loaders';
import { followCopy } from '@/lib/follow/copy';
import { frontCopy } from '@/lib/insight/copy-front';
import { loadFrontNumbers } from '@/lib/insight/loaders-front';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { loadFrontProposals } from '@/lib/proposal/loaders-front';

export default async function FrontPage() {
  const lang = await currentLang();
  const t = frontCopy[lang];
  const at = paths(lang);
  const [dongs, numbers, proposals] = await Promise.all([loadDongMap(), loadFrontNumbers(), loadFrontProposals()]);
  return (
    <>
      <FeedLink target="all" name={followCopy[lang].feed.all} lang={lang} />
      <div className="page grid gap-9 py-9 lg:grid-cols-[minmax(0,1fr)_440px] lg:items-center lg:gap-16 lg:py-14">
        <div>
          <h1 className="text-2xl tracking-tight md:text-4xl">{t.title}</h1>
          <p className="mt-3 max-w-[34em] text-ink-2 md:text-lg">{t.lead}</p>
          <div className="mt-6 flex flex-wrap gap-3">
            <LinkButton kind="primary" size={56} href={at.newProposal}>
              {t.propose}
            </LinkButton>
            <LinkButton size={56} href={at.newComplaint}>
              {t.complain}
            </LinkButton>
          </div>
          <p className="mt-3 flex flex-wrap gap-x-6">
            <Link href={at.about} prefetch={false} className="link inline-flex min-h-11 items-center">
              {t.how}
            </Link>
            <Link href={at.hotline} prefetch={false} className="link inline-flex min-h-11 items-center">
              {t.byText}
            </Link>
          </p>
        </div>
        <DongMap lang={lang} dongs={dongs} />
      </div>
      <FrontNumbers lang={lang} numbers={numbers} />
      <div className="page py-10">
        <FrontLists lang={lang} {...proposals} />
        <Section title={t.steps}>
          <ThreeSteps lang={lang} />
        </Section>
      </div>
    </>
  );
}
