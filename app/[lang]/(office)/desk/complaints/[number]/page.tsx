import type { Metadata } from 'next';
import { ComplaintAnswers, ComplaintHistory, ComplaintText } from '@/components/complaint/complaint-body';
import { ComplaintHead } from '@/components/complaint/complaint-head';
import { ComplaintPromise } from '@/components/complaint/complaint-promise';
import { AuthorBox } from '@/components/complaint/desk/author-box';
import { DeskVerbs } from '@/components/complaint/desk/desk-verbs';
import { HeldBox } from '@/components/complaint/desk/held-box';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Done } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { deskCopy } from '@/lib/complaint/copy/desk';
import { loadDeskComplaint } from '@/lib/complaint/loaders';
import { wordsFor } from '@/lib/format/query';
import { currentLang } from '@/lib/platform/language';

type Props = PageProps<'/[lang]/desk/complaints/[number]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskCopy[await currentLang()].title };
}

export default async function DeskComplaintPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = deskCopy[lang];
  const shown = await loadDeskComplaint(lang, (await params).number);
  const message = wordsFor(t.done, (await searchParams).done);
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: shown.complaint.number }]} />
      <Done said={message} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_460px] lg:grid-rows-[auto_1fr] lg:gap-x-12">
        <div className="min-w-0">
          <ComplaintHead shown={shown} lang={lang} />
          <ComplaintText shown={shown} lang={lang} />
          <ComplaintAnswers shown={shown} lang={lang} />
        </div>
        <div className="grid content-start gap-5 lg:row-span-2 lg:pt-6">
          <HeldBox shown={shown} lang={lang} />
          <ComplaintPromise shown={shown} lang={lang} />
          <div>
            <Section title={t.verbs} id="verbs">
              <DeskVerbs shown={shown} lang={lang} />
            </Section>
          </div>
          <AuthorBox shown={shown} lang={lang} />
        </div>
        <div className="min-w-0">
          <ComplaintHistory shown={shown} lang={lang} />
        </div>
      </div>
    </Page>
  );
}
