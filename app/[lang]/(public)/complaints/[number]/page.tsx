import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { AuthorChoices, AuthorRequests } from '@/components/complaint/author/author-actions';
import { ComplaintAnswers, ComplaintHistory, ComplaintText } from '@/components/complaint/complaint-body';
import { ComplaintHead } from '@/components/complaint/complaint-head';
import { ComplaintPromise } from '@/components/complaint/complaint-promise';
import { ComplaintWay } from '@/components/complaint/complaint-way';
import { HurtsMe } from '@/components/moderation/hurts-me';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkButton } from '@/components/ui/button';
import { Done } from '@/components/ui/notice';
import { Page, WithAside } from '@/components/ui/page';
import { complaintCopy } from '@/lib/complaint/copy';
import { authorCopy } from '@/lib/complaint/copy/author';
import { loadComplaint } from '@/lib/complaint/loaders';
import { wordsFor } from '@/lib/format/query';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

type Props = PageProps<'/[lang]/complaints/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { complaint } = await loadComplaint((await params).number);
  return { title: complaint.title, ...(complaint.visibility === 'private' ? { robots: { index: false } } : {}) };
}

export default async function ComplaintPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = complaintCopy[lang];
  const shown = await loadComplaint((await params).number);
  const message = shown.isAuthor && wordsFor(authorCopy[lang].done, (await searchParams).done);
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).complaints, label: t.title }, { label: shown.complaint.number }]}
      />
      <Done said={message} />
      <WithAside
        aside={
          <>
            <ComplaintPromise shown={shown} lang={lang} />
            {shown.atDesk && (
              <LinkButton href={paths(lang).deskComplaint(shown.complaint.number)} wide>
                {t.openDesk}
              </LinkButton>
            )}
          </>
        }
      >
        <ComplaintHead shown={shown} lang={lang} />
        <div className="mb-6">{await followButton(`case:${shown.complaint.number}`)}</div>
        <ComplaintWay shown={shown} lang={lang} />
        <AuthorRequests shown={shown} lang={lang} />
        <div className="mt-10">
          <ComplaintAnswers shown={shown} lang={lang} />
          {shown.complaint.visibility === 'public' &&
            shown.answers.some((each) => each.complaintId === shown.complaint.id && !each.takenDownAt) && (
              <HurtsMe number={shown.complaint.number} part="answer" lang={lang} />
            )}
          <ComplaintText shown={shown} lang={lang} />
          {shown.complaint.visibility === 'public' && !shown.complaint.takenDownAt && !shown.isAuthor && (
            <HurtsMe number={shown.complaint.number} lang={lang} />
          )}
        </div>
        <AuthorChoices shown={shown} lang={lang} />
        <div className="mt-10">
          <ComplaintHistory shown={shown} lang={lang} />
        </div>
      </WithAside>
    </Page>
  );
}
