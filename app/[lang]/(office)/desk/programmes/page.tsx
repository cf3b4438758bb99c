import type { Metadata } from 'next';
import { DeskList, DeskRoom } from '@/components/desk/desk-room';
import { PhaseTag } from '@/components/programme/words';
import { Card } from '@/components/ui/cards';
import { Tag } from '@/components/ui/tag';
import { nameIn } from '@/lib/format/name';
import { formatWon } from '@/lib/format/numbers';
import { currentLang } from '@/lib/platform/language';
import { deskPath } from '@/lib/platform/paths';
import { programmeDeskCopy } from '@/lib/programme/copy/desk';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { loadProgrammeDesk } from '@/lib/programme/loaders/desk';
import { leftOf } from '@/lib/programme/rules/fund';

export async function generateMetadata(): Promise<Metadata> {
  return { title: programmeDeskCopy[await currentLang()].desk.title };
}

export default async function ProgrammesDeskPage() {
  const lang = await currentLang();
  const [t, d] = [programmeCopy[lang], programmeDeskCopy[lang]];
  const { rows } = await loadProgrammeDesk(lang);
  return (
    <DeskRoom
      lang={lang}
      title={d.desk.title}
      lead={d.desk.lead}
      begin={{ href: deskPath(lang, 'programme', 'new'), label: d.desk.write }}
    >
      <DeskList
        label={t.list}
        rows={rows}
        none={{ title: d.desk.none }}
        card={(row) => (
          <Card
            key={row.id}
            href={deskPath(lang, 'programme', row.number)}
            heading="h2"
            title={<span lang="ko">{row.title}</span>}
            meta={[
              <PhaseTag key="phase" phase={row.phase} kind={row.kind} lang={lang} />,
              row.waiting > 0 && (
                <Tag key="waiting" tone="warn">
                  {d.desk.waiting(row.waiting)}
                </Tag>
              ),
              t.kinds[row.kind],
              row.budgetWon !== null && t.left(formatWon(leftOf(row) ?? 0, lang)),
              nameIn(row.department, lang),
            ]}
          />
        )}
      />
    </DeskRoom>
  );
}
