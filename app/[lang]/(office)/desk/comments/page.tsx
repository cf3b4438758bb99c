import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Verdict } from '@/components/comment/verdict';
import { DeskTrail } from '@/components/desk/desk-trail';
import { LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader } from '@/components/ui/page';
import { PersonalPlaces } from '@/components/ui/personal-places';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { commentCopy } from '@/lib/comment/copy';
import { loadReported } from '@/lib/comment/loaders';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { personalPlaces } from '@/lib/format/personal-data/places';
import { moderationCopy } from '@/lib/moderation/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: commentCopy[await currentLang()].queueTitle };
}

export default async function ReportedCommentsPage({ searchParams }: PageProps<'/[lang]/desk/comments'>) {
  const lang = await currentLang();
  const t = commentCopy[lang];
  const at = paths(lang);
  const { done } = await searchParams;
  const { reported, now } = await loadReported(lang);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: t.queueTitle }]} />
      <PageHeader
        title={t.queueTitle}
        lead={t.queueLead}
        actions={<LinkButton href={at.deskMeasures}>{t.appeals}</LinkButton>}
      />
      {(done === 'hidden' || done === 'kept') && (
        <div className="mb-6">
          <Notice kind="ok" live title={t[done]} />
        </div>
      )}
      {reported.length === 0 && <EmptyState title={t.queueEmpty} text={t.queueEmptyHint} />}
      <ul className="border-t-2 border-ink empty:hidden">
        {reported.map((row) => (
          <li
            key={row.id}
            className="grid gap-x-10 gap-y-4 border-b border-line-weak py-5 lg:grid-cols-[minmax(0,1fr)_420px]"
          >
            <div>
              <div className="flex flex-wrap gap-2">
                {row.held && <Tag tone="info">{t.waits}</Tag>}
                {row.heldFor.map((sign) => (
                  <Tag key={sign} tone="plain">
                    {moderationCopy[lang].signs[sign]}
                  </Tag>
                ))}
                {row.reasons.length > 0 && <Tag tone="warn">{t.reports(row.reasons.length)}</Tag>}
                {[...new Set(row.reasons)].map((reason) => (
                  <Tag key={reason} tone="plain">
                    {t.reasonTimes(t.reasons[reason], row.reasons.filter((each) => each === reason).length)}
                  </Tag>
                ))}
              </div>
              <div lang="ko" className="mt-2">
                <Prose>{row.text}</Prose>
              </div>
              {row.heldFor.includes('personal') && <PersonalPlaces places={personalPlaces(row.text)} lang={lang} />}
              <Facts
                className="mt-2"
                items={[row.author, formatShortInstant(row.createdAt, now, lang), nameIn(row.dong, lang)]}
              />
              {row.earlier.hidden + row.earlier.suspended > 0 && (
                <p className="mt-1 text-sm text-ink-2">{t.earlier(row.earlier.hidden, row.earlier.suspended)}</p>
              )}
              <a
                href={`${at.proposal(row.number)}#comment-${row.id}`}
                lang="ko"
                className="link inline-flex min-h-11 items-center text-sm"
              >
                {row.title}
              </a>
            </div>
            <Verdict id={row.id} held={row.held} suspended={row.earlier.suspended} formKey={randomUUID()} lang={lang} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
