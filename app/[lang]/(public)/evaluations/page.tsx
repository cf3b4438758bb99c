import type { Metadata } from 'next';
import Link from 'next/link';
import { RoundCard } from '@/components/evaluation/round-card';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { evaluationCopy } from '@/lib/evaluation/copy';
import { loadEvaluations } from '@/lib/evaluation/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = evaluationCopy[await currentLang()];
  return { title, description: lead };
}

export default async function EvaluationsPage() {
  const lang = await currentLang();
  const t = evaluationCopy[lang];
  const rounds = await loadEvaluations();
  return (
    <Page>
      <PageHeader title={t.title} lead={t.lead} />
      {rounds.length === 0 ? (
        <>
          <EmptyState title={t.empty} text={t.emptyHint} />
          <p className="mt-4">
            <Link href={paths(lang).projects} className="link inline-flex min-h-11 items-center">
              {t.projects}
            </Link>
          </p>
        </>
      ) : (
        <Cards label={t.list}>
          {rounds.map((round) => (
            <RoundCard key={round.id} round={round} lang={lang} />
          ))}
        </Cards>
      )}
    </Page>
  );
}
