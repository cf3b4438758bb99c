import { randomUUID } from 'node:crypto';
import { Decision } from '@/components/agenda/decision';
import { LinkButton } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { agendaCopy } from '@/lib/agenda/copy';
import { agendaDeskCopy } from '@/lib/agenda/copy-desk';
import type { loadItemDesk } from '@/lib/agenda/loaders';
import type { Lang } from '@/lib/format/copy';
import { formatDay } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';
import { OpinionForm, PrepareForm } from './decision-forms';
import {
  AskForm,
  PublishForm,
  ReviewForm,
  SendBackForm,
  TakeBackDecisionForm,
  TakeBackQuestionForm,
} from './district-forms';
import { DiscardForm, EditForm, SubmitForm } from './hub-forms';
import { AddForm } from './hub-gather';

type Desk = Awaited<ReturnType<typeof loadItemDesk>>;

/** What the one who looks can do with this item now, the next thing first. */
export function ItemWork({ desk, lang, due }: { desk: Desk; lang: Lang; due: string }) {
  const t = agendaDeskCopy[lang].desk;
  const { item, opinions, may, departments, myDepartments } = desk;
  const form = () => ({ lang, formKey: randomUUID(), item: item.number });
  const mine = opinions.filter((o) => !o.answeredAt && myDepartments.includes(o.department.id));
  const open = opinions.filter((o) => !o.answeredAt);
  const prepared = desk.decisions.find((d) => !d.publishedAt);
  const asked = new Set(open.map((o) => o.department.id));
  const nothing = mine.length === 0 && !may.edit && !may.ask && !may.plan;
  return (
    <Section title={t.work}>
      {nothing && <p className="text-ink-2">{t.nothing}</p>}
      {mine.map((opinion) => (
        <div key={opinion.id} className="mb-6 rounded-lg border border-line bg-raised p-5">
          <h3 className="mb-1 text-lg">{`${nameIn(opinion.department, lang)} · ${t.answer}`}</h3>
          <p className="mb-4 text-ink-2" lang="ko">
            {opinion.question}
          </p>
          <OpinionForm lang={lang} formKey={randomUUID()} opinion={opinion.id} />
        </div>
      ))}
      {may.edit && (
        <div className="grid gap-4">
          <Details summary={t.edit}>
            <EditForm {...form()} text={item} />
          </Details>
          {desk.candidates.length > 0 && (
            <Details summary={agendaDeskCopy[lang].hub.more}>
              <AddForm {...form()} proposals={desk.candidates} />
            </Details>
          )}
          <SubmitForm {...form()} again={item.submittedAt !== null} />
          <DiscardForm {...form()} />
        </div>
      )}
      {prepared && <PreparedDecision desk={desk} prepared={prepared} lang={lang} />}
      {may.ask && (
        <div>
          {item.state === 'submitted' && <ReviewForm {...form()} />}
          <Details summary={t.ask} open={item.state === 'submitted' || opinions.length === 0}>
            <AskForm {...form()} departments={departments.filter((d) => !asked.has(d.id))} due={due} />
            <div className="mt-4 grid gap-2">
              {open.map((o) => (
                <TakeBackQuestionForm
                  key={o.id}
                  lang={lang}
                  formKey={randomUUID()}
                  opinion={o.id}
                  department={nameIn(o.department, lang)}
                />
              ))}
            </div>
          </Details>
          {may.prepare && !prepared && (
            <Details summary={t.prepare} open={open.length === 0 && opinions.length > 0}>
              {open.length > 0 && <Notice kind="warn" title={t.opinionsOpen(open.length)} />}
              <PrepareForm {...form()} departments={departments} />
            </Details>
          )}
          <Details summary={t.return}>
            <SendBackForm {...form()} />
          </Details>
        </div>
      )}
      {may.plan && item.outcome !== 'not_adopted' && (
        <LinkButton kind="primary" size={56} href={paths(lang).newProject(item.number)}>
          {t.plan}
        </LinkButton>
      )}
    </Section>
  );
}

function PreparedDecision({ desk, prepared, lang }: { desk: Desk; prepared: Desk['decisions'][number]; lang: Lang }) {
  const t = agendaCopy[lang];
  const form = () => ({ lang, formKey: randomUUID(), item: desk.item.number });
  const own = prepared.preparedBy === desk.memberId;
  return (
    <div className="mb-6 grid gap-4">
      <p className="text-sm text-ink-3">
        {agendaDeskCopy[lang].desk.prepared(prepared.preparedByName, formatDay(prepared.preparedAt, lang))}
      </p>
      <Decision decision={prepared} lang={lang} />
      {desk.may.prepare && own && <Notice title={agendaDeskCopy[lang].desk.publishSelf} />}
      {desk.may.prepare && desk.ownCase && <Notice kind="warn" title={t.refusals.own_case} />}
      {desk.may.prepare && !own && !desk.ownCase && <PublishForm {...form()} />}
      {desk.may.prepare && <TakeBackDecisionForm {...form()} />}
    </div>
  );
}
