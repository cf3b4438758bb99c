import { Notice } from '@/components/ui/notice';
import type { Lang } from '@/lib/format/copy';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { commonCopy } from '@/lib/platform/copy';

/** In the demo nothing goes out: where to look for what was sent. */
export function DemoBoxLink({ lang, kind, box }: { lang: Lang; kind: 'phone' | 'email'; box: string | null }) {
  const t = signInCopy[lang];
  if (!box) return null;
  return (
    <div className="mb-6">
      <Notice title={commonCopy[lang].site.demo}>
        <a href={box} target="_blank" rel="noopener" className="inline-flex min-h-11 items-center">
          {kind === 'email' ? t.openBox : t.openPhone}
        </a>
      </Notice>
    </div>
  );
}
