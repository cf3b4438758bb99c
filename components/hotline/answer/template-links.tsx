import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { answerCopy } from '@/lib/hotline/copy/answer';
import { templatesCopy } from '@/lib/hotline/copy/templates';
import type { ThreadPage } from '@/lib/hotline/loaders';
import { paths, withQuery } from '@/lib/platform/paths';

/** Templates to begin with, as links: the page comes back with the words in the field. */
export function TemplateLinks({ shown, lang }: { shown: ThreadPage; lang: Lang }) {
  const t = answerCopy[lang];
  const here = paths(lang).deskThread(shown.thread.number);
  const { begun } = shown;
  const [key = '', name = ''] = begun && !begun.ok ? begun.code.split(':') : [];
  return (
    <div className="grid gap-3">
      {begun && !begun.ok && (
        <Notice
          kind="bad"
          title={
            key === 'unknown_field' ? templatesCopy[lang].errors.unknown_field.replace('%s', name) : t.emptyField(name)
          }
        />
      )}
      {shown.templates.length > 0 && (
        <Details summary={t.templates}>
          <ul className="grid gap-1">
            {shown.templates.map((each) => (
              <li key={each.id}>
                <a
                  href={`${withQuery(here, { template: each.id })}#verbs`}
                  className="link inline-flex min-h-11 items-center"
                  lang="ko"
                >
                  {each.name}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
