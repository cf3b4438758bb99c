import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { History } from '@/components/layout/history';
import { ActionsList } from '@/components/score/actions-list';
import { officeName } from '@/components/score/score-charts';
import { ScoreFacts, ScorePoints } from '@/components/score/score-facts';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { formatRange } from '@/lib/format/dates';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import { loadScore } from '@/lib/score/loaders';

type Props = PageProps<'/[lang]/scores/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await currentLang();
  const { card } = await loadScore((await params).number);
  return { title: `${officeName(card, lang)}, ${formatRange(card.periodFrom, card.periodTo, lang)}` };
}

export default async function ScorePage({ params }: Props) {
  const lang = await currentLang();
  const t = scoreCopy[lang];
  const { card, actions, steps } = await loadScore((await params).number);
  const aside = (
    <Box title={t.card.facts}>
      <ScoreFacts card={card} lang={lang} />
    </Box>
  );
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).scores, label: t.title }, { label: card.number }]}
      />
      <WithAside aside={aside}>
        <PageHeader
          title={`${officeName(card, lang)}, ${formatRange(card.periodFrom, card.periodTo, lang)}`}
          actions={await followButton(`case:${card.number}`)}
          above={<span className="text-sm text-ink-2">{t.card.number(card.number)}</span>}
          lead={<span lang="ko">{card.methodText}</span>}
        />
        <ScorePoints card={card} lang={lang} />
        <Section title={t.actions.title}>
          <ActionsList actions={actions} lang={lang} />
        </Section>
        <Section title={t.card.history}>
          <History label={t.card.history} steps={steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
