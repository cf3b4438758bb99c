import type { Metadata } from 'next';
import { followButton } from '@/app/[lang]/follow-button';
import { AskNow, ProgrammeFacts } from '@/components/programme/programme-facts';
import { ProgrammeHistory } from '@/components/programme/programme-history';
import { Slots } from '@/components/programme/slots';
import { PhaseTag } from '@/components/programme/words';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Page, PageHeader, Section, WithAside } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { formatWon } from '@/lib/format/numbers';
import { idIn } from '@/lib/format/query';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { programmeCopy } from '@/lib/programme/copy/programme';
import { loadProgramme } from '@/lib/programme/loaders/public';
import { leftOf } from '@/lib/programme/rules/fund';

type Props = PageProps<'/[lang]/programmes/[number]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { programme } = await loadProgramme((await params).number);
  return { title: programme.title };
}

export default async function ProgrammePage({ params, searchParams }: Props) {
  const lang = await currentLang();
  const t = programmeCopy[lang];
  const { programme, questions, slots, steps, mine, phase } = await loadProgramme((await params).number);
  const left = leftOf(programme);
  const move = idIn((await searchParams).move);
  const texts = [
    { title: t.page.audience, text: programme.audience },
    { title: t.page.benefit, text: programme.benefit },
  ];
  return (
    <Page>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).programmes, label: t.title }, { label: programme.number }]}
      />
      <WithAside aside={<ProgrammeFacts programme={programme} lang={lang} />}>
        <PageHeader
          title={<span lang="ko">{programme.title}</span>}
          actions={await followButton(`case:${programme.number}`)}
          above={
            <>
              <PhaseTag phase={phase} kind={programme.kind} lang={lang} />
              {left !== null && <Tag>{t.left(formatWon(left, lang))}</Tag>}
            </>
          }
          lead={`${t.kinds[programme.kind]} · ${t.page.number(programme.number)}`}
        />
        <div lang="ko">
          <Prose>{programme.summary}</Prose>
        </div>
        <AskNow programme={programme} phase={phase} questions={questions.length} mine={mine} lang={lang} />
        {texts.map(({ title, text }) => (
          <Section key={title} title={title}>
            <div lang="ko">
              <Prose>{text}</Prose>
            </div>
          </Section>
        ))}
        {programme.papers && (
          <Section title={t.page.papers}>
            <ul lang="ko" className="list-disc pl-6">
              {programme.papers.split('\n').map((paper) => (
                <li key={paper} className="mt-1">
                  {paper}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {programme.kind === 'consulting' && phase === 'open' && (
          <Section id="slots" title={t.page.slots}>
            <Slots slots={slots} lang={lang} move={move} />
          </Section>
        )}
        <Section title={t.page.steps}>
          <ProgrammeHistory steps={steps} lang={lang} />
        </Section>
      </WithAside>
    </Page>
  );
}
