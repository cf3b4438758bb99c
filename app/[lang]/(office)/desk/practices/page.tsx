import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { PracticeCard } from '@/components/practice/practice-card';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';
import { practiceCopy } from '@/lib/practice/copy';
import { loadPracticeDesk } from '@/lib/practice/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: practiceCopy[await currentLang()].desk.title };
}

export default async function PracticesDeskPage() {
  const lang = await currentLang();
  const t = practiceCopy[lang].desk;
  const rows = await loadPracticeDesk(lang);
  return (
    <DeskRoom
      lang={lang}
      title={t.title}
      lead={t.lead}
      begin={{ href: deskPath(lang, 'practice', 'new'), label: t.write }}
    >
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: t.none }}
        card={(practice) => (
          <PracticeCard
            key={practice.id}
            practice={practice}
            lang={lang}
            href={deskPath(lang, 'practice', practice.number)}
            showState
          />
        )}
      />
    </DeskRoom>
  );
}
