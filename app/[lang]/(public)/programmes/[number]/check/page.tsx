import type { Metadata } from 'next';
import { CheckForm } from '@/components/programme/check-form';
import { VerdictNotice } from '@/components/programme/verdict';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader } from '@/components/ui/page';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { loadCheck } from '@/lib/programme/loaders/public';

type Props = PageProps<'/[lang]/programmes/[number]/check'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: programmeCopy[await currentLang()].check.title, robots: 'noindex' };
}

export default async function CheckPage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = programmeCopy[lang];
  const { programme, questions, answers, asked, verdict, phase, also } = await loadCheck(
    (await params).number,
    await searchParams,
  );
  const at = paths(lang);
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[
          { href: at.programmes, label: t.title },
          { href: at.programme(programme.number), label: programme.number },
          { label: t.check.title },
        ]}
      />
      <PageHeader title={t.check.title} above={<span lang="ko">{programme.title}</span>} lead={t.check.lead} />
      {asked && (
        <div className="mb-8">
          <VerdictNotice
            verdict={verdict}
            programme={programme}
            phase={phase}
            also={also}
            asks={questions.length > 0}
            lang={lang}
          />
        </div>
      )}
      {questions.length > 0 && (
        <CheckForm
          questions={questions}
          answers={answers}
          missing={asked && verdict.is === 'open' ? verdict.missing : []}
          action={at.programmeCheck(programme.number)}
          lang={lang}
        />
      )}
    </Page>
  );
}
