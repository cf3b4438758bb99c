import type { Metadata } from 'next';
import Link from 'next/link';
import { FilterForm } from '@/components/layout/filter-form';
import { AnswersSection } from '@/components/score/answers-section';
import { MethodSection } from '@/components/score/method-section';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import { loadScores } from '@/lib/score/loaders';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = scoreCopy[await currentLang()];
  return { title, description: lead };
}

export default async function ScoresPage({ searchParams }: PageProps<'/[lang]/scores'>) {
  const lang = await currentLang();
  const t = scoreCopy[lang];
  const { series, answers, actions, offices, office, from, until } = await loadScores(await searchParams);
  return (
    <Page>
      <PageHeader title={office?.[lang] ? `${t.title}: ${office[lang]}` : t.title} lead={t.lead} />
      <p className="mb-2 max-w-text font-bold">{t.apart}</p>
      <p className="mb-6">
        <Link href={`${paths(lang).definitions}#kindness`} className="link inline-flex min-h-11 items-center">
          {t.why}
        </Link>
      </p>
      <FilterForm
        action={paths(lang).scores}
        words={t.filter}
        fields={[
          {
            name: 'office',
            label: t.filter.office,
            value: office?.slug ?? '',
            options: offices.map(({ slug, [lang]: name }) => ({ value: slug ?? '', label: name ?? '' })),
          },
        ]}
      />
      {series.length === 0 && <EmptyState title={t.empty} text={t.emptyHint} />}
      {series.map((each) => (
        <MethodSection key={each.methodId} series={each} actions={actions} lang={lang} />
      ))}
      <AnswersSection answers={answers} from={from} until={until} office={office} lang={lang} />
    </Page>
  );
}
