import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Changes } from '@/components/brand/changes';
import { BrandForm } from '@/components/brand/desk/brand-form';
import { Draft } from '@/components/brand/desk/draft';
import { Revisions } from '@/components/brand/desk/revisions';
import { RestoreRevision, WithdrawPerson } from '@/components/brand/desk/verbs';
import { WhatNow } from '@/components/brand/desk/what-now';
import { DeskTrail } from '@/components/desk/desk-trail';
import { History } from '@/components/layout/history';
import { Details } from '@/components/ui/details';
import { Done, Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { brandCopy } from '@/lib/brand/copy';
import { brandDeskCopy } from '@/lib/brand/copy-desk';
import { loadBrandEditor } from '@/lib/brand/loaders';
import { nameIn } from '@/lib/format/name';
import { wordsFor } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';
import { deskRoom } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/desk/brands/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function BrandDeskPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = brandDeskCopy[lang];
  const found = await loadBrandEditor(lang, (await params).number);
  const { brand, draft, published, revisions, steps, changes, returned, mayWrite } = found;
  const notice = wordsFor(t.notices, (await searchParams).done);
  const { number, version } = brand;
  const form = () => ({ number, version, lang, formKey: randomUUID() });
  const shown = published ?? draft;
  const base = draft ?? published;
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: deskRoom(lang, 'brand'), label: t.title }, { label: number }]} />
      <Done said={notice} />
      {returned && (
        <div className="mb-4">
          <Notice kind="warn" title={t.returned}>
            <span lang="ko">{returned}</span>
          </Notice>
        </div>
      )}
      <WithAside aside={<WhatNow found={found} lang={lang} form={form} />}>
        <PageHeader
          title={nameIn(brand.dong, lang)}
          above={<Tag tone={brand.state === 'resting' ? 'ok' : 'warn'}>{brandCopy[lang].states[brand.state]}</Tag>}
        />
        {draft && (
          <>
            <Section title={t.changes}>
              {changes.length > 0 ? <Changes changes={changes} lang={lang} /> : <p>{t.noChanges}</p>}
            </Section>
            <Section title={t.preview}>
              <Draft draft={draft} name={nameIn(brand.dong, lang)} lang={lang} />
            </Section>
          </>
        )}
        {mayWrite && base && (
          <Section title={t.write}>
            <Details summary={draft ? t.write : t.writeAnew} open={brand.state === 'draft'}>
              <BrandForm key={version} {...form()} revision={base} />
            </Details>
            {shown && shown.people.length > 0 && (
              <Details summary={t.withdraw}>
                <ul className="divide-y divide-line-weak">
                  {shown.people.map((person) => (
                    <li key={person.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                      <span lang="ko">{person.name}</span>
                      <WithdrawPerson {...form()} person={person.id} name={person.name} />
                    </li>
                  ))}
                </ul>
              </Details>
            )}
          </Section>
        )}
        <Section title={t.revisions}>
          <Revisions
            revisions={revisions}
            publishedId={brand.publishedId}
            draftId={brand.draftId}
            lang={lang}
            action={(revision) => mayWrite && <RestoreRevision {...form()} revision={revision.id} />}
          />
        </Section>
        <Section title={t.history}>
          <History label={t.history} steps={steps} words={brandCopy[lang].steps} levelOf={() => 1} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
