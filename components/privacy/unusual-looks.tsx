'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { formatInstant } from '@/lib/format/dates';
import { paths } from '@/lib/platform/paths';
import { review } from '@/lib/privacy/actions/looks';
import { reportCopy } from '@/lib/privacy/copy/report';
import type { PrivacyReport } from '@/lib/privacy/loaders';

type Props = { alerts: PrivacyReport['alerts']; lang: Lang; formKey: string };

/** Looks at masked data that are unusual, until an administrator says that they went over them. */
export function UnusualLooks({ alerts, lang, formKey }: Props) {
  const t = reportCopy[lang];
  const [latest] = alerts;
  return (
    <ActionForm
      action={review}
      lang={lang}
      formKey={formKey}
      hidden={{ upTo: latest?.id ?? 0 }}
      aria-label={t.alerts}
      className={latest ? 'mb-10 grid gap-6' : 'grid gap-6'}
    >
      {latest && (
        <Notice kind="warn" title={t.alerts}>
          <p className="max-w-text">{t.alertsHint}</p>
          <ul className="my-2 grid gap-2">
            {alerts.map(({ id, at, officer, number, sign }) => (
              <li key={id}>
                <b>{t.signs[sign]}</b>
                <span className="block text-sm text-ink-2">
                  {officer} · {number} · {formatInstant(at, lang)}
                </span>
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <SubmitButton kind="secondary">{t.review}</SubmitButton>
            <a href={paths(lang).deskAudit} className="link inline-flex min-h-11 items-center">
              {t.trail}
            </a>
          </div>
        </Notice>
      )}
    </ActionForm>
  );
}
