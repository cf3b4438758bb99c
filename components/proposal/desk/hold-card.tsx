import { randomUUID } from 'node:crypto';
import { DescriptionList } from '@/components/ui/description-list';
import { DataTable } from '@/components/ui/figure/data-table';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { nameIn } from '@/lib/format/name';
import { formatCount } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';
import { supportsCopy } from '@/lib/proposal/copy/supports';
import type { HeldGroup, Hold } from '@/lib/proposal/queries/burst';
import { HoldForm, ReopenForm } from './hold-form';

type Props = { hold: Hold; now: Date; lang: Lang };
type Lettered = HeldGroup & { letter: string; networkLetter: string | null };

/** One burst: on which proposal, when, why it was held, what speaks for and against it; no name and no address. */
export function HoldCard({ hold, now, lang }: Props) {
  const t = supportsCopy[lang];
  const groups = lettered(hold.groups);
  const total = groups.reduce((sum, group) => sum + group.n, 0);
  const first = groups.at(0)?.firstAt ?? hold.openedAt;
  const last = groups.reduce((latest, group) => (group.lastAt > latest ? group.lastAt : latest), first);
  const at = (time: Date) => formatShortInstant(time, now, lang);
  return (
    <article className="grid gap-x-10 gap-y-5 border-b border-line-weak py-6 lg:grid-cols-[minmax(0,1fr)_400px]">
      <div className="grid content-start gap-4">
        <div>
          <div className="mb-1 flex flex-wrap gap-2">
            <Tag tone={hold.outcome ? 'plain' : 'warn'}>{hold.outcome ? t.outcomes[hold.outcome] : t.heldN(total)}</Tag>
            <Tag tone="plain">{nameIn(hold.dong, lang)}</Tag>
          </div>
          <a
            href={paths(lang).proposal(hold.number)}
            lang="ko"
            className="link inline-flex min-h-11 items-center text-lg font-bold"
          >
            {hold.title}
          </a>
          <p>{t.why[hold.why]}</p>
        </div>
        <DescriptionList
          facts={[
            { term: t.held, detail: t.heldN(total) },
            { term: t.counted, detail: t.heldN(hold.supportCount) },
            { term: t.usual, detail: t.usualN(formatCount(Math.round(hold.usualPerHour * 24), lang)) },
            { term: t.when, detail: t.whenSpan(at(first), at(last)) },
          ]}
        />
        <Evidence groups={groups} at={at} lang={lang} />
      </div>
      {hold.outcome ? (
        <div className="grid content-start gap-3">
          {hold.reason && <p lang="ko">{t.reasonSaid(hold.reason)}</p>}
          <ReopenForm id={hold.id} formKey={randomUUID()} lang={lang} />
        </div>
      ) : (
        <HoldForm
          id={hold.id}
          groups={groups.map((group) => ({ value: group.group, label: t.groupName(group.letter) }))}
          formKey={randomUUID()}
          lang={lang}
        />
      )}
    </article>
  );
}

function Evidence({ groups, at, lang }: { groups: Lettered[]; at: (time: Date) => string; lang: Lang }) {
  const t = supportsCopy[lang];
  return (
    <DataTable
      caption={t.evidence}
      rows={groups}
      rowKey={(group) => group.group}
      columns={[
        { key: 'group', head: t.group, rowHead: true, cell: (group) => t.groupName(group.letter) },
        {
          key: 'network',
          head: t.network,
          cell: (group) => (group.networkLetter ? t.networkName(group.networkLetter) : t.networkUnknown),
        },
        { key: 'account', head: t.account, cell: (group) => t.accounts[ageOf(group.group)] },
        {
          key: 'when',
          head: t.when,
          cell: (group) => <span className="whitespace-nowrap">{t.whenSpan(at(group.firstAt), at(group.lastAt))}</span>,
        },
        { key: 'n', head: t.people, numeric: true, cell: (group) => formatCount(group.n, lang) },
      ]}
    />
  );
}

const ageOf = (group: string): 'day' | 'days' | 'older' => {
  const age = group.split('-').at(-1);
  return age === 'day' || age === 'days' ? age : 'older';
};

/** Letters instead of keys: what matters is which are the same. */
function lettered(groups: readonly HeldGroup[]): Lettered[] {
  const networks = [...new Set(groups.map((group) => group.group.split('-')[0]))].filter((key) => key !== 'unknown');
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  return groups.map((group, n) => {
    const network = networks.indexOf(group.group.split('-')[0]);
    return { ...group, letter: letter(n), networkLetter: network < 0 ? null : letter(network) };
  });
}
