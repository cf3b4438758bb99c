import type { Metadata } from 'next';
import { NotFoundMessage } from '@/components/layout/not-found-message';
import { commonCopy } from '@/lib/platform/copy';
import { currentLang } from '@/lib/platform/language';

export async function generateMetadata(): Promise<Metadata> {
  return { title: commonCopy[await currentLang()].notFound.title, robots: { index: false } };
}

/** What the server answers in place of an empty 404, so that it can be read without script (see platform/server/missing). */
export default async function MissingPage() {
  return <NotFoundMessage lang={await currentLang()} />;
}
