import { randomUUID } from 'node:crypto';
import type { loadEvaluationEditor, loadEvaluationParts } from '@/lib/evaluation/loaders-desk';
import { writeMoment } from '@/lib/evaluation/rules';
import type { Lang } from '@/lib/format/copy';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { RoundForm } from './round-form';

type Editor = Awaited<ReturnType<typeof loadEvaluationEditor>>;
type Props = { parts: Awaited<ReturnType<typeof loadEvaluationParts>>; editor?: Editor; lang: Lang };

/** The form of a round with what can be chosen; a new one begins tomorrow morning and lasts two weeks. */
export function RoundEditor({ parts, editor, lang }: Props) {
  const today = dayOf(parts.now);
  const round = editor?.evaluation;
  const name = (row: { nameKo: string; nameEn: string }) => (lang === 'ko' ? row.nameKo : row.nameEn);
  return (
    <RoundForm
      key={round?.version ?? 0}
      lang={lang}
      formKey={randomUUID()}
      projects={parts.projects.map((project) => ({
        number: project.number,
        title: project.title,
        owner: name(project),
      }))}
      dongs={parts.dongs.map((dong) => ({ code: dong.code, name: name(dong) }))}
      published={parts.published}
      opens={round ? writeMoment(round.opensAt) : `${addDays(today, 1)}T09:00`}
      closes={round ? writeMoment(round.closesAt) : `${addDays(today, 15)}T18:00`}
      {...(editor && round
        ? {
            round: {
              number: round.number,
              version: round.version,
              title: round.title,
              summary: round.summary,
              level: round.level,
              paper: round.paper,
              previous: editor.previous?.number ?? null,
              dongs: editor.dongs.map(({ code }) => code),
              tasks: editor.tasks.map(({ number }) => number),
              criteria: editor.criteria.map(({ name, question, weight }) => ({ name, question, weight })),
            },
          }
        : {})}
    />
  );
}
