import { History } from '@/components/layout/history';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { complaintCopy } from '@/lib/complaint/copy';
import type { ComplaintCase } from '@/lib/complaint/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant, formatWeekday } from '@/lib/format/dates';
import { paths } from '@/lib/platform/paths';
import { AttachmentList } from './attachment-list';
import { levelOfStep } from './looks';

type Props = { shown: ComplaintCase; lang: Lang };

/** What was written, where, and with which files. */
export function ComplaintText({ shown, lang }: Props) {
  const t = complaintCopy[lang];
  const { complaint: c, files, merged } = shown;
  return (
    <Section title={t.text}>
      <div lang="ko">
        <Prose>{c.text}</Prose>
      </div>
      {(c.place || c.longitude !== null) && (
        <p className="mt-4 flex flex-wrap gap-x-3 text-sm text-ink-2">
          <span>
            {t.place}: {c.place}
          </span>
          {c.longitude !== null && c.latitude !== null && (
            <a
              href={`https://map.kakao.com/link/map/${c.latitude},${c.longitude}`}
              rel="noreferrer"
              className="link inline-flex min-h-11 items-center"
            >
              {t.point}
            </a>
          )}
        </p>
      )}
      {files.length > 0 && (
        <div className="mt-5">
          <h3 className="mb-2 text-base">{t.files}</h3>
          <AttachmentList files={files} lang={lang} />
        </div>
      )}
      {c.fromProposal && (
        <p className="mt-4 text-sm text-ink-2">
          {c.fromProposalPublishedAt ? (
            <a href={paths(lang).proposal(c.fromProposal)} className="link">
              {t.fromProposal(c.fromProposal)}
            </a>
          ) : (
            t.fromProposal(c.fromProposal)
          )}
        </p>
      )}
      {merged.length > 0 && (
        <div className="mt-5">
          <Details summary={`${t.mergedHere} ${merged.length}`}>
            <ul className="grid gap-1 text-sm">
              {merged.map((one) => (
                <li key={one.number}>
                  {one.visibility === 'public' ? (
                    <a href={paths(lang).complaint(one.number)} className="link inline-flex min-h-11 items-center">
                      {one.number} {one.title}
                    </a>
                  ) : (
                    t.mergedPrivate
                  )}
                </li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </Section>
  );
}

/** What the office said, the latest first. */
export function ComplaintAnswers({ shown, lang }: Props) {
  const t = complaintCopy[lang];
  if (shown.answers.length === 0) return null;
  return (
    <Section title={t.answers} id="answer">
      <div className="grid gap-4">
        {shown.answers.toReversed().map((answer, n) => (
          <article key={answer.id} className="rounded-lg border border-primary-line bg-primary-soft px-5 py-4">
            <p className="mb-2 flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
              <Tag>{t.via[answer.via]}</Tag>
              <time dateTime={answer.at.toISOString()}>{formatShortInstant(answer.at, shown.now, lang)}</time>
            </p>
            <div lang="ko">
              <Prose>{answer.text}</Prose>
            </div>
            {n === 0 && shown.inside && shown.complaint.rating !== null && (
              <p className="mt-3 text-sm font-bold">{t.rated(shown.complaint.rating)}</p>
            )}
          </article>
        ))}
      </div>
    </Section>
  );
}

/** What happened. Single steps are marked as not public where the case itself is public. */
export function ComplaintHistory({ shown, lang }: Props) {
  const t = complaintCopy[lang];
  const isPrivate = shown.complaint.visibility === 'private';
  return (
    <Section title={t.history} id="history">
      <History
        label={t.history}
        steps={isPrivate ? shown.steps.map((step) => ({ ...step, public: true })) : shown.steps}
        words={t.steps}
        textOf={(step) => stepText(step, lang)}
        levelOf={levelOfStep}
        lang={lang}
      />
    </Section>
  );
}

type Step = ComplaintCase['steps'][number];

/** Where it went or until when, and why: what the sentence of a step leaves open. */
function stepText({ type, data, reason }: Step, lang: Lang): string | null {
  const t = complaintCopy[lang].stepNotes;
  const desk = lang === 'ko' ? data.toKo : data.toEn;
  const notes: Record<string, string | null> = {
    'complaint.route': desk ? t.to(String(desk)) : null,
    'complaint.reroute': desk ? t.to(String(desk)) : null,
    'complaint.transfer': data.agency ? t.to(String(data.agency)) : null,
    'complaint.merge': data.into ? t.to(String(data.into)) : null,
    'complaint.extend': data.dueAt ? t.until(formatWeekday(new Date(String(data.dueAt)), lang)) : null,
    'complaint.rate': data.rating ? t.rating(Number(data.rating)) : null,
  };
  return [notes[type], reason].filter(Boolean).join('\n') || null;
}
