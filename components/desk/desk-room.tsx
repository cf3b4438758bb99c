import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Cards } from '@/components/ui/cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHeader } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { DeskTrail } from './desk-trail';

type RoomProps = {
  lang: Lang;
  title: string;
  lead?: ReactNode;
  /** What an officer who keeps this begins here. */
  begin?: { href: string; label: string } | false;
  /** Another way on, beside it. */
  more?: ReactNode;
  children: ReactNode;
};

/** A page of the desk beside the queue: the way back, what it is, what to begin, and what there is. */
export function DeskRoom({ lang, title, lead, begin, more, children }: RoomProps) {
  const actions = (begin || more) && (
    <>
      {begin && (
        <LinkButton kind="primary" href={begin.href}>
          {begin.label}
        </LinkButton>
      )}
      {more}
    </>
  );
  return (
    <Page>
      <DeskTrail lang={lang} trail={[{ label: title }]} />
      <PageHeader title={title} lead={lead} actions={actions} />
      {children}
    </Page>
  );
}

type ListProps<Row> = {
  label: string;
  rows: readonly Row[];
  card: (row: Row) => ReactNode;
  none: { title: string; text?: string };
};

/** What a room keeps, or that there is nothing yet. */
export function DeskList<Row>({ label, rows, card, none }: ListProps<Row>) {
  return rows.length === 0 ? <EmptyState {...none} /> : <Cards label={label}>{rows.map(card)}</Cards>;
}
