import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { RoundCard } from '@/components/evaluation/round-card';
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
  return (
    <DeskRoom
      lang={lang}
      title={t.title}
      lead={t.lead}
      begin={keeps && { href: deskPath(lang, 'evaluation', 'new'), label: t.write }}
    >
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: keeps ? t.none : t.noneForMe }}
        card={(round) => (
          <RoundCard key={round.id} round={round} lang={lang} href={deskPath(lang, 'evaluation', round.number)} />
        )}
      />
    </DeskRoom>
  );
}
