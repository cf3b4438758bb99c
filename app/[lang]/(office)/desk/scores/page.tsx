import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { MethodForm } from '@/components/score/desk/verbs';
import { ScoreEntry } from '@/components/score/score-card';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/page';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';
import { scoreCopy } from '@/lib/score/copy';
import { loadScoreDesk } from '@/lib/score/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: scoreCopy[await currentLang()].desk.title };
}

export default async function ScoresDeskPage() {
  const lang = await currentLang();
  const t = scoreCopy[lang].desk;
  const { rows, methods, keeps } = await loadScoreDesk(lang);
  return (
    <DeskRoom
      lang={lang}
      title={t.title}
      lead={t.lead}
      begin={keeps && { href: deskPath(lang, 'score_card', 'new'), label: t.enter }}
    >
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: t.none }}
        card={(card) => <ScoreEntry key={card.id} card={card} lang={lang} />}
      />
      {keeps && (
        <Section title={t.methods}>
          <dl className="grid max-w-text gap-4" lang="ko">
            {methods.map((method) => (
              <div key={method.id}>
                <dt className="font-bold">{method.name}</dt>
                <dd className="text-sm text-ink-2">{method.description}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-5">
            <Details summary={t.addMethod}>
              <MethodForm lang={lang} formKey={randomUUID()} />
            </Details>
          </div>
        </Section>
      )}
    </DeskRoom>
  );
}
