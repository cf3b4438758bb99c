import { Notice } from '@/components/ui/notice';
import { complaintCopy } from '@/lib/complaint/copy';
import { filingCopy } from '@/lib/complaint/copy/filing';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { paths } from '@/lib/platform/paths';

type Similar = {
  number: string;
  title: string;
  state: keyof (typeof complaintCopy)['ko']['states'];
  dong: { nameKo: string; nameEn: string };
};

/** Public complaints like the one being written, each in a new tab so that nothing typed is left behind. */
export function SimilarComplaints({ rows, lang }: { rows: Similar[]; lang: Lang }) {
  const t = filingCopy[lang];
  if (rows.length === 0) return null;
  return (
    <Notice title={t.similar}>
      <p>{t.similarHint}</p>
      <ul className="mt-2 grid">
        {rows.map((row) => (
          <li key={row.number}>
            <a
              href={paths(lang).complaint(row.number)}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center"
            >
              {row.title} ({nameIn(row.dong, lang)}, {complaintCopy[lang].states[row.state]})
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
