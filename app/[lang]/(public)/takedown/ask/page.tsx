import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { AskForm } from '@/components/moderation/takedown-forms';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { takedownCopy } from '@/lib/moderation/copy/takedown';
import { loadTakedownForm } from '@/lib/moderation/loaders/takedown';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: takedownCopy[await currentLang()].askTitle, robots: { index: false } };
}

export default async function AskTakedownPage({ searchParams }: PageProps<'/[lang]/takedown/ask'>) {
  const lang = await currentLang();
  const t = takedownCopy[lang];
  const at = paths(lang);
  const { target, receipt, stamp } = await loadTakedownForm(await searchParams);
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: at.takedown, label: t.title }, { label: t.askTitle }]}
      />
      <PageHeader title={t.askTitle} lead={t.askLead} />
      {target ? (
        <div className="grid gap-8">
          <section aria-label={t.about}>
            <h2 className="mb-2 text-base">
              {t.about}: <span lang="ko">{target.title}</span>
            </h2>
            <blockquote lang="ko" className="max-h-60 overflow-y-auto rounded-md bg-surface px-4 py-3">
              <Prose>{target.text}</Prose>
            </blockquote>
          </section>
          <AskForm target={target} receipt={receipt} stamp={stamp} formKey={randomUUID()} lang={lang} />
        </div>
      ) : (
        <EmptyState
          title={t.nothing}
          text={t.nothingText}
          action={<LinkButton href={at.takedown}>{t.title}</LinkButton>}
        />
      )}
    </Page>
  );
}
