import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { BookForm, MoveForm } from '@/components/programme/booking-forms';
import { Slots, slotWords } from '@/components/programme/slots';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatInstant } from '@/lib/format/dates';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { slotCopy } from '@/lib/programme/copy/slot';
import { loadSlot } from '@/lib/programme/loaders/own';

type Props = PageProps<'/[lang]/programmes/slots/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: slotCopy[await currentLang()].title, robots: 'noindex' };
}

export default async function SlotPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = slotCopy[lang];
  const { slot, moving, may, mine, past, near, until, late } = await loadSlot(
    lang,
    (await params).id,
    await searchParams,
  );
  const at = paths(lang);
  const full = slot.taken >= slot.capacity;
  const obstacle = slot.cancelledAt
    ? t.refusals.slot_gone
    : past
      ? t.refusals.slot_past
      : mine
        ? t.refusals.slot_mine
        : full
          ? t.full
          : may
            ? null
            : t.residentsOnly;
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: at.programmes, label: programmeCopy[lang].title },
          { href: at.programme(slot.programme.number), label: slot.programme.number },
          { label: t.title },
        ]}
      />
      <PageHeader title={slotWords(slot, lang)} above={<span lang="ko">{slot.programme.title}</span>} />
      <DescriptionList
        stacked
        facts={[
          { term: t.topic, detail: <span lang="ko">{slot.topic}</span> },
          { term: t.where, detail: <span lang="ko">{slot.place}</span> },
        ]}
      />
      <p className="mb-6 mt-3 text-sm text-ink-2">{late ? t.fixed : t.limit(formatInstant(until, lang))}</p>
      {moving && (
        <div className="mb-6">
          <Notice title={t.moving(slotWords(moving.slot, lang))}>{t.movingHint}</Notice>
        </div>
      )}
      {obstacle ? (
        <Notice kind="warn" title={obstacle} />
      ) : moving ? (
        <div className="flex flex-wrap items-start gap-3">
          <MoveForm booking={moving.id} slot={slot.id} lang={lang} formKey={randomUUID()} />
          <LinkButton size={56} href={at.myProgrammes}>
            {t.stop}
          </LinkButton>
        </div>
      ) : (
        <BookForm slot={slot.id} lang={lang} formKey={randomUUID()} />
      )}
      <Section title={t.nearest}>
        {near.length === 0 ? (
          <p className="text-ink-2">{t.noneFree}</p>
        ) : (
          <Slots slots={near} lang={lang} move={moving?.id} />
        )}
      </Section>
    </Page>
  );
}
