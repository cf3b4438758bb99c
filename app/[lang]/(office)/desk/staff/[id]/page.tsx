import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { AssignForm } from '@/components/staff/charge-forms';
import { Charges } from '@/components/staff/charges';
import { Deputies } from '@/components/staff/deputies';
import { StaffDone } from '@/components/staff/done';
import { Sessions } from '@/components/staff/sessions';
import { ResetFactorForm } from '@/components/staff/verb-forms';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format/dates';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { staffCopy } from '@/lib/staff/copy';
import { loadOfficer } from '@/lib/staff/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffCopy[await currentLang()].title };
}

export default async function OfficerPage({ params, searchParams }: PageProps<'/[lang]/desk/staff/[id]'>) {
  const lang = await currentLang();
  const t = staffCopy[lang];
  const at = paths(lang);
  const page = await loadOfficer(lang, (await params).id, await searchParams);
  const { officer, held, deputies, charges, today, own, done } = page;
  const change = { today, newKey: randomUUID };
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ href: at.deskStaff, label: t.title }, { label: officer.name }]} />
      <PageHeader
        title={officer.name}
        above={officer.demo ? <Tag tone="warn">{t.demo}</Tag> : null}
        lead={officer.demo ? t.demoHint : officer.staffNo ? t.staffNo(officer.staffNo) : null}
      />
      <StaffDone lang={lang} done={done} />
      <Section title={t.parts.now}>
        <Charges lang={lang} part="now" rows={held.now} change={change} />
      </Section>
      {held.future.length > 0 && (
        <Section title={t.parts.future}>
          <Charges lang={lang} part="future" rows={held.future} change={change} />
        </Section>
      )}
      {!own && (
        <Section title={t.assignTitle}>
          <AssignForm lang={lang} formKey={randomUUID()} member={officer.id} today={today} {...charges} />
        </Section>
      )}
      <Section title={t.deputies}>
        <Deputies lang={lang} rows={deputies} newKey={randomUUID} />
      </Section>
      <Section title={t.factor}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="max-w-text text-ink-2">
            {officer.factorSince ? (
              <>
                {t.factorSince(formatDay(officer.factorSince, lang))} {t.codesLeft(officer.codesLeft)}
              </>
            ) : officer.demo ? (
              t.demoHint
            ) : (
              t.factorNone
            )}
          </p>
          {officer.factorSince && !own && <ResetFactorForm lang={lang} formKey={randomUUID()} member={officer.id} />}
        </div>
      </Section>
      <Section title={t.sessions}>
        <p className="mb-4 text-ink-2">{t.sessionsLead}</p>
        <Sessions lang={lang} page={page} newKey={randomUUID} />
      </Section>
      <Section title={t.parts.past}>
        <Charges lang={lang} part="past" rows={held.past} />
      </Section>
    </Page>
  );
}
