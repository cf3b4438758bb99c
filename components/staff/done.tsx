import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { staffCopy } from '@/lib/staff/copy';

/** What the last step came to; the form that did it is on another page by now. */
export function StaffDone({ lang, done }: { lang: Lang; done: string }) {
  const sentences: Record<string, string> = staffCopy[lang].done;
  if (!Object.hasOwn(sentences, done)) return null;
  return (
    <div className="mb-6 max-w-text">
      <Notice kind="ok" live title={sentences[done]} />
    </div>
  );
}
