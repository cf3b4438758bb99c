import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DeskTrail } from '@/components/desk/desk-trail';
import { Charges } from '@/components/staff/charges';
import { Deputies } from '@/components/staff/deputies';
import { StaffDone } from '@/components/staff/done';
import { DeputyForm } from '@/components/staff/verb-forms';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { formatDay } from '@/lib/format/dates';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { staffCopy } from '@/lib/staff/copy';
import { loadAccount } from '@/lib/staff/loaders';

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffCopy[await currentLang()].account };
}

export default async function AccountPage({ searchParams }: PageProps<'/[lang]/desk/account'>) {
  const lang = await currentLang();
  const t = staffCopy[lang];
  const at = paths(lang);
  const { officer, factor, held, deputies, colleagues, today, done } = await loadAccount(lang, await searchParams);
  return (
    <Page narrow>
      <DeskTrail lang={lang} trail={[{ label: t.account }]} />
      <PageHeader title={t.account} lead={t.accountLead} />
      <StaffDone lang={lang} done={done} />
      <Section title={t.parts.now}>
        <Charges lang={lang} part="now" rows={held.now} />
      </Section>
      {held.future.length > 0 && (
        <Section title={t.parts.future}>
          <Charges lang={lang} part="future" rows={held.future} />
        </Section>
      )}
      <Section title={t.deputies}>
        <p className="mb-4 text-ink-2">{t.deputiesLead}</p>
        <Deputies lang={lang} rows={deputies} newKey={randomUUID} />
      </Section>
      <Section title={t.nameDeputy} level="h3">
        <DeputyForm lang={lang} formKey={randomUUID()} member={officer.id} today={today} colleagues={colleagues} />
      </Section>
      <Section title={t.factor}>
        <p className="mb-4 text-ink-2">
          {officer.factorSince ? (
            <>
              {t.factorSince(formatDay(officer.factorSince, lang))} {t.codesLeft(factor.codesLeft)}
            </>
          ) : officer.demo ? (
            t.demoHint
          ) : (
            t.factorNone
          )}
        </p>
        <LinkButton href={at.secondFactor}>{factor.enrolled ? t.factorRenew : t.factorSet}</LinkButton>
      </Section>
    </Page>
  );
}
