import Link from 'next/link';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { staffCopy } from '@/lib/staff/copy';
import type { StaffPage } from '@/lib/staff/loaders';
import { ChargeTag, Days } from './charge';
import { GrantForm } from './verb-forms';

/** Officers with what each is in charge of today. */
export function OfficerList({ lang, officers }: { lang: Lang; officers: StaffPage['officers'] }) {
  const t = staffCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {officers.map((officer) => (
        <li key={officer.id} className="grid gap-x-8 gap-y-1 border-b border-line-weak py-3 md:grid-cols-[16rem_1fr]">
          <div className="flex flex-wrap items-center gap-x-2.5">
            <Link
              prefetch={false}
              href={paths(lang).deskOfficer(officer.id)}
              className="link inline-flex min-h-11 items-center text-lg font-bold"
            >
              {officer.name}
            </Link>
            {officer.demo && <Tag tone="plain">{t.demo}</Tag>}
            {officer.staffNo && <span className="text-sm text-ink-3">{officer.staffNo}</span>}
          </div>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
            {officer.charges.length === 0 && <span className="text-ink-3">{t.noCharge}</span>}
            {officer.charges.map((charge) => (
              <ChargeTag key={charge.id} lang={lang} charge={charge} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

type GrantProps = { lang: Lang; grants: StaffPage['grants']; memberId: number; newKey: () => string };

/** Requests that wait for another administrator. */
export function GrantList({ lang, grants, memberId, newKey }: GrantProps) {
  const t = staffCopy[lang];
  return (
    <ul className="border-t-2 border-ink">
      {grants.map((grant) => (
        <li key={grant.id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line-weak py-4">
          <div className="max-w-text">
            <p className="font-bold">{t.grantLine(grant.asker.name, grant.member.name)}</p>
            <p>{grant.reason}</p>
            <Days lang={lang} days={grant} />
          </div>
          <div className="flex flex-wrap gap-2">
            <GrantForm lang={lang} formKey={newKey()} grant={grant.id} own={grant.asker.id === memberId} />
          </div>
        </li>
      ))}
    </ul>
  );
}
