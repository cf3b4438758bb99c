import { randomUUID } from 'node:crypto';
import { PlaceOrigin } from '@/components/place/place-origin';
import { Notice } from '@/components/ui/notice';
import { saveComplaintDraft } from '@/lib/complaint/actions';
import { filingCopy } from '@/lib/complaint/copy/filing';
import type { NewComplaintPage } from '@/lib/complaint/loaders';
import { complaintKinds } from '@/lib/complaint/rules';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { promises } from '@/lib/platform/clock/promises';
import { idle } from '@/lib/platform/form/form-state';
import { paths, withQuery } from '@/lib/platform/paths';
import { DraftNotice } from './discard-draft';
import { NamelessFields } from './nameless-fields';
import { NewComplaintForm } from './new-complaint-form';
import { SimilarComplaints } from './similar-complaints';

/** The form with what its writer had begun before, and what others have already filed. */
export function Filing({ shown, lang }: { shown: NewComplaintPage; lang: Lang }) {
  const { draft, similar, now } = shown;

  async function keep(form: FormData): Promise<void> {
    'use server';
    await saveComplaintDraft(idle, form);
  }

  return (
    <div className="grid gap-7">
      {shown.nameless && (
        <Notice title={filingCopy[lang].namelessTitle}>
          <p>{filingCopy[lang].namelessText}</p>
          <a
            href={withQuery(paths(lang).signIn, { callbackUrl: paths(lang).newComplaint })}
            className="inline-flex min-h-11 items-center"
          >
            {filingCopy[lang].namelessSignIn}
          </a>
        </Notice>
      )}
      {draft && (
        <DraftNotice time={formatShortInstant(draft.updatedAt, now, lang)} lang={lang} formKey={randomUUID()} />
      )}
      {shown.about && <PlaceOrigin name={shown.about.name} lang={lang} />}
      <NewComplaintForm
        lang={lang}
        formKey={randomUUID()}
        dongs={shown.dongs.map(({ code, nameKo, nameEn }) => ({ code, nameKo, nameEn }))}
        dong={shown.dong}
        about={shown.about}
        typed={draft?.values ?? {}}
        kindHints={kindHints(lang)}
        similar={<SimilarComplaints rows={similar} lang={lang} />}
        keep={shown.nameless ? null : keep}
        nameless={shown.nameless ? <NamelessFields lang={lang} stamp={shown.stamp} /> : null}
      />
    </div>
  );
}

/** Each kind in plain words with the promise that starts when it is received. */
function kindHints(lang: Lang): Record<string, string> {
  const t = filingCopy[lang];
  return Object.fromEntries(
    complaintKinds.map((kind) => {
      const { unit, n } = promises[kind].period;
      return [kind, t.kindHint(t.kindHints[kind], t.within[unit](n))];
    }),
  );
}
