'use client';

import { usePathname } from 'next/navigation';
import { FailureMessage } from '@/components/layout/failure-message';

/** A page that failed inside the frame: header and footer stay, the way on is offered. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <FailureMessage lang={usePathname().startsWith('/en') ? 'en' : 'ko'} error={error} retry={retry} />;
}
