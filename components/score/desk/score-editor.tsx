import { randomUUID } from 'node:crypto';
import type { Lang } from '@/lib/format/copy';
import type { loadScoreParts } from '@/lib/score/loaders';
import type { ScoreRow } from '@/lib/score/queries';
import { ScoreForm } from './score-form';

type Props = { parts: Awaited<ReturnType<typeof loadScoreParts>>; card?: ScoreRow; lang: Lang };

/** The form of a score with what can be chosen. */
export function ScoreEditor({ parts, card, lang }: Props) {
  const name = (row: { nameKo: string; nameEn: string }) => (lang === 'ko' ? row.nameKo : row.nameEn);
  return (
    <ScoreForm
      key={card?.version ?? 0}
      lang={lang}
      formKey={randomUUID()}
      methods={parts.methods.map(({ id, name }) => ({ id, name }))}
      dongs={parts.dongs.map((dong) => ({ code: dong.code, name: name(dong) }))}
      departments={parts.departments.map((department) => ({ id: department.id, name: name(department) }))}
      {...(card ? { card } : {})}
    />
  );
}
