import { NotFoundMessage } from '@/components/layout/not-found-message';
import { currentLang } from '@/lib/platform/language';

/** What a page shows when script follows a link to something that is not there. */
export default async function NotFound() {
  return <NotFoundMessage lang={await currentLang()} />;
}
