import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { currentLang } from '@/lib/platform/language';
import { paths } from '@/lib/platform/paths';
import { requestContext } from '@/lib/platform/request';

/** No page of the office is for a search engine. */
export const metadata: Metadata = { robots: 'noindex' };

/**
 * The office is for officers: whoever is signed out (shared desks are, after half an hour) signs in and comes back. Each page and
 * action still decides for itself what this officer may see and do.
 */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const lang = await currentLang();
  await requireOfficer(lang, requestContext()?.path ?? paths(lang).desk);
  return children;
}
