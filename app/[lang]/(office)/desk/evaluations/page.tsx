import type { Metadata } from 'next';
import { RoundCard } from '@/components/evaluation/round-card';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { deskCopy } from '@/lib/evaluation/copy-desk';
import { loadEvaluationDesk } from '@/lib/evaluation/loaders-desk';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskCopy[await currentLang()].title };
}

export default async function EvaluationsDeskPage() {
  const lang = await currentLang();
  const t = deskCopy[lang];
  const { rows, keeps } = await loadEvaluationDesk(lang);
  const write = (
    <LinkButton kind="primary" href={deskPath(lang, 'evaluation', 'new')}>
      {t.write}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} actions={keeps && write} />
      {rows.length === 0 ? (
        <EmptyState title={keeps ? t.none : t.noneForMe} />
      ) : (
        <Cards label={t.list}>
          {rows.map((round) => (
            <RoundCard key={round.id} round={round} lang={lang} href={deskPath(lang, 'evaluation', round.number)} />
          ))}
        </Cards>
      )}
    </Page>
  );
}
