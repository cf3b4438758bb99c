import type { Metadata } from 'next';
import {
  GroupDefinitions,
  KindDefinitions,
  MeasureDefinitions,
  PromiseTable,
  VoiceDefinitions,
} from '@/components/insight/definitions';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { insightCopy } from '@/lib/insight/copy';
import { definitionsCopy } from '@/lib/insight/copy-definitions';
import { voicesCopy } from '@/lib/insight/copy-definitions-voices';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = definitionsCopy[await currentLang()];
  return { title, description: lead };
}

export default async function DefinitionsPage() {
  const lang = await currentLang();
  const t = definitionsCopy[lang];
  const trail = [{ href: paths(lang).progress, label: insightCopy[lang].board.title }, { label: t.title }];
  return (
    <Page>
      <Breadcrumb label={commonCopy[lang].site.crumbs} trail={trail} />
      <PageHeader title={t.title} lead={t.lead} />
      <Section title={t.numbers}>
        <MeasureDefinitions lang={lang} />
      </Section>
      <Section title={t.counted}>
        <KindDefinitions lang={lang} />
      </Section>
      <Section title={t.grouped}>
        <GroupDefinitions lang={lang} />
      </Section>
      <Section title={t.promises} id="promises">
        <PromiseTable lang={lang} />
      </Section>
      <Section title={voicesCopy[lang].evaluation} id="evaluation">
        <VoiceDefinitions of="evaluation" lang={lang} />
      </Section>
      <Section title={voicesCopy[lang].kindness} id="kindness">
        <VoiceDefinitions of="kindness" lang={lang} />
      </Section>
    </Page>
  );
}
