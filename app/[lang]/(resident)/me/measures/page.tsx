import type { Metadata } from 'next';
import { MutedList } from '@/components/moderation/muted-list';
import { OwnMeasures } from '@/components/moderation/own-measures';
import { OwnTakedowns } from '@/components/moderation/own-takedowns';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { moderationCopy } from '@/lib/moderation/copy';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { loadOwnMeasures } from '@/lib/moderation/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: moderationCopy[await currentLang()].ownTitle, robots: { index: false } };
}

export default async function OwnMeasuresPage() {
  const lang = await currentLang();
  const t = moderationCopy[lang];
  const { measures, takedowns, muted, now } = await loadOwnMeasures(lang);
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).me, label: t.me }, { label: t.ownTitle }]}
      />
      <PageHeader title={t.ownTitle} lead={t.ownLead} />
      {measures.length === 0 ? (
        <EmptyState title={t.ownNone} text={t.ownNoneText} />
      ) : (
        <OwnMeasures measures={measures} now={now} lang={lang} />
      )}
      {takedowns.length > 0 && (
        <Section title={takedownCopy[lang].ownTitle}>
          <p className="mb-3 max-w-text text-ink-2">{takedownCopy[lang].ownRemedies}</p>
          <OwnTakedowns rows={takedowns} now={now} lang={lang} />
        </Section>
      )}
      <Section title={t.mutedTitle}>
        {muted.length === 0 ? (
          <EmptyState title={t.mutedNone} text={t.mutedNoneText} />
        ) : (
          <div className="grid max-w-text gap-3">
            <p className="text-ink-2">{t.mutedLead}</p>
            <MutedList rows={muted} now={now} lang={lang} />
          </div>
        )}
      </Section>
    </Page>
  );
}
