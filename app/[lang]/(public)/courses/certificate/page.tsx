import type { Metadata } from 'next';
import { CertificateAnswer } from '@/components/course/certificate-answer';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import { courseCopy } from '@/lib/course/copy';
import { loadCertificateCheck } from '@/lib/course/loaders';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: courseCopy[await currentLang()].verify.title, robots: { index: false } };
}

export default async function CheckCertificatePage({ searchParams }: PageProps<'/[lang]/courses/certificate'>) {
  const lang = await currentLang();
  const { title, verify: t } = courseCopy[lang];
  const { typed, answer } = await loadCertificateCheck(await searchParams);
  return (
    <Page narrow>
      <Breadcrumb
        label={commonCopy[lang].site.crumbs}
        trail={[{ href: paths(lang).courses, label: title }, { label: t.title }]}
      />
      <PageHeader title={t.title} lead={t.lead} />
      <form action={paths(lang).checkCertificate} className="mb-6 grid gap-2">
        <label htmlFor="certificate-number" className="font-bold">
          {t.number}
        </label>
        <p id="certificate-hint" className="text-sm text-ink-2">
          {t.hint}
        </p>
        <div className="flex flex-wrap gap-3">
          <input
            id="certificate-number"
            name="number"
            defaultValue={typed}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={20}
            aria-describedby="certificate-hint"
            className="block min-h-12 w-full max-w-80 rounded-md border border-line-strong bg-canvas px-4 py-2.5 font-mono text-base text-ink hover:border-ink"
          />
          <button type="submit" className={buttonClass('primary')}>
            {t.check}
          </button>
        </div>
      </form>
      {answer && <CertificateAnswer answer={answer} lang={lang} />}
    </Page>
  );
}
