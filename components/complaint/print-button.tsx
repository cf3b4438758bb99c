'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Prints the page. Without script the browser's own menu does. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button className="no-print noscript:hidden" icon={<Icon name="print" />} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
