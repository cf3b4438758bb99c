'use client';

import { Button } from '@/components/ui/button';
import { Page, PageHeader } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';

/** Says whose fault it is, that nothing filed is lost, and the number by which we find it in the log. */
export function FailureMessage({ lang, error, retry }: { lang: Lang; error: unknown; retry: () => void }) {
  const t = commonCopy[lang].failure;
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <Page narrow>
      <PageHeader title={t.title} lead={t.text} />
      {digest && (
        <p className="mb-5 text-sm text-ink-2">
          {t.code}: <code>{digest}</code>
        </p>
      )}
      <Button kind="primary" onClick={retry}>
        {t.again}
      </Button>
    </Page>
  );
}
