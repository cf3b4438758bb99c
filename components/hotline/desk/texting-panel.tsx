import { randomUUID } from 'node:crypto';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { complaintCopy } from '@/lib/complaint/copy';
import { complaintKinds } from '@/lib/complaint/rules';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { textingCopy } from '@/lib/hotline/copy/texting';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { ThreadPage } from '@/lib/hotline/loaders';
import { casePath, paths } from '@/lib/platform/paths';
import { ComplainForm, ProposeForm, TakeAskBackForm } from './convert-forms';
import { JoinForm, SplitForm } from './join-forms';

type Props = { shown: ThreadPage; lang: Lang };

/** What a text can become: a proposal or complaint with its sender's consent, part of an earlier text, or two. */
export function TextingPanel({ shown, lang }: Props) {
  const t = textingCopy[lang];
  const { mayConvert, conversion, others, texts } = shown.texting;
  const mayJoin = shown.events.includes('join');
  return (
    <>
      {(mayConvert || conversion?.state === 'asked') && (
        <Section title={t.convert} id="convert">
          <Conversion shown={shown} lang={lang} />
        </Section>
      )}
      {(others.length > 0 || (mayJoin && texts.length > 1)) && (
        <Section title={t.kin} id="kin">
          <Kin shown={shown} lang={lang} />
        </Section>
      )}
    </>
  );
}

const own = ({ thread }: ThreadPage, lang: Lang) => ({
  number: thread.number,
  version: thread.version,
  lang,
  formKey: randomUUID(),
});

function Conversion({ shown, lang }: Props) {
  const t = textingCopy[lang];
  const { conversion, mayConvert, dongs, texts } = shown.texting;
  const waits = conversion?.state === 'asked' && conversion.expiresAt !== null && conversion.expiresAt > shown.now;
  const live = conversion?.state === 'draft' || conversion?.state === 'asked';
  const words = texts
    .map((text) => text.body)
    .join('\n')
    .slice(0, 2000);
  const fields = { improvement: words, text: words, ...(live ? conversion.fields : {}) };
  const places = dongs.map((dong) => ({ value: dong.code, label: nameIn(dong, lang) }));
  const kinds = complaintKinds.map((value) => ({ value, label: complaintCopy[lang].kinds[value] }));
  const forms = { ...own(shown, lang), dongs: places, fields };
  return (
    <div className="grid gap-4">
      <ConversionState shown={shown} lang={lang} />
      {mayConvert && !waits && (
        <>
          <p className="text-sm text-ink-2">{t.convertLead}</p>
          <ProposeForm {...forms} />
          {conversion?.state !== 'draft' && <ComplainForm {...forms} formKey={randomUUID()} kinds={kinds} />}
        </>
      )}
      {live && (
        <div>
          <TakeAskBackForm {...own(shown, lang)} asked={conversion.state === 'asked'} />
        </div>
      )}
    </div>
  );
}

/** How far the question to the sender got. */
function ConversionState({ shown, lang }: Props) {
  const t = textingCopy[lang];
  const { conversion } = shown.texting;
  if (!conversion) return null;
  const { state, purpose, expiresAt, fields } = conversion;
  if (state === 'draft') return fields.title ? null : <Notice title={t.draft} />;
  if (state === 'refused') return <Notice kind="warn" title={t.refused} />;
  if (state !== 'asked' || expiresAt === null) return null;
  if (expiresAt <= shown.now) return <Notice kind="warn" title={t.expired} />;
  return (
    <Notice title={t.asked(formatShortInstant(expiresAt, shown.now, lang))}>
      {t.purpose[purpose]}: <span lang="ko">{fields.title}</span>
    </Notice>
  );
}

function Kin({ shown, lang }: Props) {
  const t = textingCopy[lang];
  const desk = hotlineDeskCopy[lang];
  const { others, joined, texts } = shown.texting;
  const open = others.filter((other) => waiting.some((state) => state === other.state));
  const mayJoin = shown.events.includes('join');
  const hint = (other: (typeof others)[number]) =>
    `${other.number} · ${desk.states[other.state]} · ${formatShortInstant(other.receivedAt, shown.now, lang)}`;
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1 empty:hidden">
        {others.map((other) => (
          <li key={other.number}>
            <a href={paths(lang).deskThread(other.number)} className="link inline-flex min-h-11 items-center" lang="ko">
              {other.title || other.number}
            </a>
            <p className="text-sm text-ink-3">
              {hint(other)}
              {joined.some((each) => each.number === other.number) && ` · ${t.joinedHere}`}
            </p>
          </li>
        ))}
      </ul>
      {mayJoin && open.length > 0 && (
        <JoinForm
          {...own(shown, lang)}
          others={open.map((other) => ({ value: other.number, label: other.title || other.number, hint: hint(other) }))}
        />
      )}
      {mayJoin && texts.length > 1 && (
        <SplitForm
          {...own(shown, lang)}
          texts={texts.map((text) => ({
            value: String(text.id),
            label: text.body.slice(0, 80),
            hint: formatShortInstant(text.sentAt, shown.now, lang),
          }))}
        />
      )}
    </div>
  );
}

const waiting = ['received', 'routed', 'in_progress', 'reopened'] as const;

/** Where a case went, or came from. */
export function KinNotices({ shown, lang }: Props) {
  const t = textingCopy[lang];
  const { joinedInto, splitFrom, converted } = shown.texting;
  const at = paths(lang);
  return (
    <>
      {joinedInto && (
        <Notice title={t.joinedInto}>
          <a href={at.deskThread(joinedInto)}>{joinedInto}</a>
        </Notice>
      )}
      {splitFrom && (
        <Notice title={t.splitFrom}>
          <a href={at.deskThread(splitFrom)}>{splitFrom}</a>
        </Notice>
      )}
      {converted && (
        <Notice kind="ok" title={converted.kind === 'proposal' ? t.converted.proposal : t.converted.complaint}>
          <a href={casePath(lang, converted.kind, converted.number)}>{converted.number}</a>
        </Notice>
      )}
    </>
  );
}
