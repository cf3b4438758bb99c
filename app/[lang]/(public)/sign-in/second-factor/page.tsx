import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Enrolment } from '@/components/staff/enrolment';
import { BeginForm, FinishForm, GiveForm } from '@/components/staff/second-factor';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeader, Section } from '@/components/ui/page';
import { signOut } from '@/lib/platform/auth/actions';
import { beginSecondFactor, giveSecondFactor, setSecondFactor } from '@/lib/platform/auth/actions-second-factor';
import { currentLang } from '@/lib/platform/language';
import { officeSignInCopy } from '@/lib/staff/copy/sign-in';
import { loadSecondFactor } from '@/lib/staff/loaders-sign-in';

export async function generateMetadata(): Promise<Metadata> {
  return { title: officeSignInCopy[await currentLang()].factor, robots: 'noindex' };
}

export default async function SecondFactorPage({ searchParams }: PageProps<'/[lang]/sign-in/second-factor'>) {
  const lang = await currentLang();
  const t = officeSignInCopy[lang];
  const { name, back, waiting, demo, enrolled, pending } = await loadSecondFactor(lang, await searchParams);
  const form = { lang, back, formKey: randomUUID() };
  const gives = waiting && enrolled && !pending;
  return (
    <Page narrow>
      <PageHeader title={t.factor} above={name} lead={gives ? t.giveLead : enrolled ? t.alreadySet : t.setLead} />
      {demo && !enrolled && (
        <div className="mb-6">
          <Notice title={t.demo} />
        </div>
      )}
      {pending ? (
        <>
          <Enrolment lang={lang} pending={pending} />
          <Section title={t.prove}>
            <FinishForm {...form} action={setSecondFactor} />
          </Section>
        </>
      ) : gives ? (
        <>
          <GiveForm {...form} action={giveSecondFactor} />
          <p className="mt-6 text-sm text-ink-2">{t.lost}</p>
        </>
      ) : (
        <div className="grid gap-4">
          {enrolled && <p>{t.renewLead}</p>}
          <BeginForm {...form} action={beginSecondFactor} enrolled={enrolled} />
        </div>
      )}
      {waiting && (
        <form action={signOut} className="mt-10">
          <input type="hidden" name="_lang" value={lang} />
          <button type="submit" className={buttonClass('quiet')}>
            {t.leave}
          </button>
        </form>
      )}
    </Page>
  );
}
