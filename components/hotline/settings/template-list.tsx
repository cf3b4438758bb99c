import { randomUUID } from 'node:crypto';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import type { Lang } from '@/lib/format/copy';
import { templatesCopy } from '@/lib/hotline/copy/templates';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { TemplateRow } from '@/lib/hotline/queries/answering';
import { decideFilled, mergeFields } from '@/lib/hotline/rules/templates';
import { measure } from '@/lib/hotline/rules-bytes';
import { RemoveTemplateForm, TemplateForm } from './template-forms';

/** Templates with how each reads when it is filled in, and the names that can stand in braces. */
export function TemplateList({ templates, lang }: { templates: TemplateRow[]; lang: Lang }) {
  const t = templatesCopy[lang];
  return (
    <div className="grid gap-6">
      <div>
        <p className="text-sm font-bold">{t.names}</p>
        <ul className="mt-2 flex flex-wrap gap-2" lang="ko">
          {mergeFields.map((field) => (
            <li key={field}>
              <code className="rounded-sm bg-surface px-2 py-1 text-sm">{`{${templatesCopy.ko.mergeFields[field]}}`}</code>
            </li>
          ))}
        </ul>
      </div>
      {templates.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} />
      ) : (
        <div className="border-t-2 border-ink">
          {templates.map((template) => (
            <Details key={template.id} summary={<span lang="ko">{template.name}</span>}>
              <div className="grid max-w-text gap-5">
                <Preview body={template.body} lang={lang} />
                <TemplateForm lang={lang} formKey={randomUUID()} template={template} />
                <RemoveTemplateForm lang={lang} formKey={randomUUID()} id={template.id} />
              </div>
            </Details>
          ))}
        </div>
      )}
    </div>
  );
}

function Preview({ body, lang }: { body: string; lang: Lang }) {
  const filled = decideFilled(body, templatesCopy.ko.sample);
  if (!filled.ok) return null;
  return (
    <div>
      <p className="text-sm text-ink-3">
        {templatesCopy[lang].preview} · {hotlineDeskCopy[lang].bytes(measure(filled.value).bytes)}
      </p>
      <p className="mt-1 rounded-lg bg-primary-soft px-4 py-2.5 whitespace-pre-wrap wrap-anywhere" lang="ko">
        {filled.value}
      </p>
    </div>
  );
}
