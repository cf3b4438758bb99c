'use client';

import './globals.css';
import { FailureMessage } from '@/components/layout/failure-message';

/** When even the frame failed: the same message in both languages, for the language is not known here. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="ko">
      <body>
        <main>
          <FailureMessage lang="ko" error={error} retry={retry} />
          <div lang="en">
            <FailureMessage lang="en" error={error} retry={retry} />
          </div>
        </main>
      </body>
    </html>
  );
}
