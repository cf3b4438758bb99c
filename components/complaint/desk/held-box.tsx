import { randomUUID } from 'node:crypto';
import { Marked } from '@/components/ui/marked';
import { Notice } from '@/components/ui/notice';
import { complaintCopy } from '@/lib/complaint/copy';
import { filingCopy } from '@/lib/complaint/copy/filing';
import { heldCopy } from '@/lib/complaint/copy/held';
import type { DeskComplaint } from '@/lib/complaint/loaders';
import type { Lang } from '@/lib/format/copy';
import { personalDataCopy } from '@/lib/format/personal-data/copy';
import type { CaseForm } from '../case-form';
import { KeepForm, ReleaseForm } from './held-forms';

/** What looks like personal data in a case that its author wants public, each in its place, and the two ways to end the waiting. */
export function HeldBox({ shown, lang }: { shown: DeskComplaint; lang: Lang }) {
  const t = heldCopy[lang].desk;
  const { held, complaint: c } = shown;
  if (!held) return null;
  const form = (): CaseForm => ({ number: c.number, version: c.version, lang, formKey: randomUUID() });
  const parts = { title: filingCopy[lang].titleField, text: filingCopy[lang].text, place: complaintCopy[lang].place };
  return (
    <Notice kind="warn" title={t.title}>
      <p>{t.hint}</p>
      <ul className="my-3 grid gap-2">
        {held.map(({ part, kind, ...place }, at) => (
          <li key={at} className="min-w-0">
            <span className="block text-ink-2">
              {parts[part]} · {personalDataCopy[lang].kinds[kind]}
            </span>
            <Marked {...place} />
          </li>
        ))}
      </ul>
      <div className="grid gap-2">
        <ReleaseForm {...form()} />
        <KeepForm {...form()} />
      </div>
    </Notice>
  );
}
