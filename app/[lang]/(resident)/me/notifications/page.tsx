import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Messages } from '@/components/notification/messages';
import { ReadAll } from '@/components/notification/read-all';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { notificationCopy } from '@/lib/notification/copy';
import { choicesCopy } from '@/lib/notification/copy/choices';
import { loadMessages } from '@/lib/notification/loaders';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: notificationCopy[await currentLang()].title };
}

export default async function NotificationsPage({ searchParams }: PageProps<'/[lang]/me/notifications'>) {
  const lang = await currentLang();
  const t = notificationCopy[lang];
  const at = paths(lang);
  const { messages, unread, isFirst, older, now } = await loadMessages(lang, (await searchParams).before);
  return (
    <Page>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {unread > 0 && <ReadAll lang={lang} formKey={randomUUID()} />}
            <LinkButton href={at.newsChoices}>{choicesCopy[lang].link}</LinkButton>
          </>
        }
      />
      {messages.length === 0 ? (
        <EmptyState
          title={t.none}
          text={t.noneText}
          action={<LinkButton href={at.proposals}>{t.seeProposals}</LinkButton>}
        />
      ) : (
        <Messages lang={lang} messages={messages} now={now} heading="h2" />
      )}
      <Pagination
        label={t.pages}
        previous={isFirst ? null : { href: at.notifications, label: t.newest }}
        next={older === undefined ? null : { href: `${at.notifications}?before=${older}`, label: t.older }}
      />
    </Page>
  );
}
