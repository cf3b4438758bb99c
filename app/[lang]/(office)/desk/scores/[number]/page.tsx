import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { ActionsList } from '@/components/score/actions-list';
import { ScoreEditor } from '@/components/score/desk/score-editor';
import { ImproveForm, PromiseForm, PublishScore, TakeDownScore } from '@/components/score/desk/verbs';
import { officeName } from '@/components/score/score-charts';
import { ScoreFacts, ScorePoints } from '@/components/score/score-facts';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Box, Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { formatRange } from '@/lib/format/dates';
import { currentLang } from '@/lib/platform/language';
import { casePath, deskRoom } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import { loadScoreEditor } from '@/lib/score/loaders';

type Props = PageProps<'/[lang]/desk/scores/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function ScoreDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = scoreCopy[lang];
  const { card, actions, steps, parts, own, improves, events } = await loadScoreEditor(lang, (await params).number);
  const { done } = await searchParams;
  const { number } = card;
  const verb = { number, lang };
  const aside = (
    <>
      <Box title={t.states[card.state]}>
        <div className="grid gap-3">
          {card.state === 'published' && (
            <LinkButton wide href={casePath(lang, 'score_card', number)}>
              {t.desk.seen}
            </LinkButton>
          )}
          {events.includes('publish') &&
            (own ? (
              <p className="text-sm text-ink-2">{t.desk.second}</p>
            ) : (
              <PublishScore {...verb} formKey={randomUUID()} />
            ))}
          {events.includes('take_down') && <TakeDownScore {...verb} formKey={randomUUID()} />}
        </div>
      </Box>
      <Box title={t.card.facts}>
        <ScoreFacts card={card} lang={lang} />
      </Box>
    </>
  );
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'score_card'), label: t.desk.title }, { label: number }]} />
      {done === 'edit' && <Notice kind="ok" title={t.desk.saved} />}
      <WithAside aside={aside}>
        <PageHeader
          title={`${officeName(card, lang)}, ${formatRange(card.periodFrom, card.periodTo, lang)}`}
          above={<Tag tone={card.state === 'published' ? 'ok' : 'plain'}>{t.states[card.state]}</Tag>}
        />
        <ScorePoints card={card} lang={lang} />
        {parts && (
          <Details summary={t.desk.edit}>
            <ScoreEditor parts={parts} card={card} lang={lang} />
          </Details>
        )}
        <Section title={t.actions.title}>
          <ActionsList
            actions={actions}
            lang={lang}
            below={(action) =>
              improves && (
                <Details summary={t.desk.improve}>
                  <ImproveForm key={action.version} {...verb} formKey={randomUUID()} action={action} />
                </Details>
              )
            }
          />
          {improves && (
            <div className="mt-4">
              <Details summary={t.desk.promise}>
                <PromiseForm {...verb} formKey={randomUUID()} />
              </Details>
            </div>
          )}
        </Section>
        <Section title={t.card.history}>
          <History label={t.card.history} steps={steps} words={t.steps} levelOf={() => 3} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
