'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { VerbForm } from '@/components/form/verb-form';
import { check, hand, release, undo, welcome } from '@/lib/course/actions/door';
import { courseDeskCopy } from '@/lib/course/copy/desk';
import type { Lang } from '@/lib/format/copy';

type Props = { number: string; session: number; lang: Lang; formKey: string };

/** Types the figures that somebody says. */
export function CheckInByCode({ number, session, lang, formKey }: Props) {
  const t = courseDeskCopy[lang];
  return (
    <ActionForm
      action={check}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      hidden={{ number, session }}
      className="grid gap-3"
      aria-label={t.roll.byCode}
    >
      <TextInput name="code" required inputMode="numeric" autoComplete="off" hint={t.roll.byCodeHint} />
      <SubmitButton>{t.roll.check}</SubmitButton>
    </ActionForm>
  );
}

/** Checks in the one whose code was scanned. */
export function CheckInScanned({ number, session, code, lang, formKey }: Props & { code: string }) {
  const t = courseDeskCopy[lang];
  return (
    <VerbForm
      action={check}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      errorWords={t.errors}
      refusalWords={t.refusals}
      hidden={{ number, session, code }}
      verb={t.roll.check}
      wide
      size={56}
    />
  );
}

/** Gives a seat that is left to somebody who just came. */
export function WelcomeWalkIn({ number, session, lang, formKey, left }: Props & { left: number }) {
  const t = courseDeskCopy[lang];
  return (
    <ActionForm
      action={welcome}
      lang={lang}
      formKey={formKey}
      labels={t.fields}
      refusalWords={t.refusals}
      hidden={{ number, session }}
      className="grid gap-3"
      aria-label={t.roll.walkIn}
    >
      <TextInput name="name" required autoComplete="off" hint={t.roll.walkInHint(left)} />
      <SubmitButton kind="secondary">{t.roll.welcome}</SubmitButton>
    </ActionForm>
  );
}

type OfSeat = Props & { seat: number; who: string };

export function MarkThere({ number, session, seat, who, lang, formKey }: OfSeat) {
  const t = courseDeskCopy[lang];
  return (
    <VerbForm
      action={check}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ number, session, seat }}
      verb={t.roll.markThere}
      name={`${who} ${t.roll.markThere}`}
      kind="secondary"
      size={40}
    />
  );
}

export function UndoThere({ number, session, seat, who, lang, formKey }: OfSeat) {
  const t = courseDeskCopy[lang];
  return (
    <VerbForm
      action={undo}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ number, session, seat }}
      verb={t.roll.undo}
      name={`${who} ${t.roll.undo}`}
      kind="quiet"
      size={40}
    />
  );
}

export function ReleaseSeat({ number, seat, who, lang, formKey }: Omit<OfSeat, 'session'>) {
  const t = courseDeskCopy[lang];
  return (
    <VerbForm
      action={release}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ number, seat }}
      verb={t.roll.release}
      name={`${who} ${t.roll.release}`}
      kind="quiet"
      size={40}
      question={t.roll.releaseQuestion}
    />
  );
}

/** Makes the certificate of somebody without an account, to be printed. */
export function HandCertificate({ number, seat, who, lang, formKey }: Omit<OfSeat, 'session'>) {
  const t = courseDeskCopy[lang];
  return (
    <VerbForm
      action={hand}
      lang={lang}
      formKey={formKey}
      refusalWords={t.refusals}
      hidden={{ number, seat }}
      verb={t.roll.certificate}
      name={`${who} ${t.roll.certificate}`}
      kind="quiet"
      size={40}
    />
  );
}
