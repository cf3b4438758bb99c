import { type ReactNode, useId } from 'react';

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right, under each other. */
  numeric?: boolean;
  /** The column that names the row; read out with every cell. */
  rowHead?: boolean;
  /** When the rows are in the order of this column. */
  sorted?: 'ascending' | 'descending' | undefined;
};

type Props<Row> = {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
  /** The last row: totals. One cell for each column. */
  foot?: ReactNode[];
};

/** A table that scrolls sideways inside itself on a phone and can be scrolled with the keyboard. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, foot }: Props<Row>) {
  const captionId = useId();
  const align = (numeric?: boolean) => (numeric ? 'text-right tabular-nums whitespace-nowrap' : 'text-left');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section aria-labelledby={captionId} tabIndex={0} className="relative overflow-x-auto">
      <table className="wrap-break-word w-full border-collapse text-sm [&_code]:whitespace-nowrap [&_time]:whitespace-nowrap">
        <caption id={captionId} className={captionHidden ? 'sr-only' : 'pb-3 text-left text-ink-2'}>
          {captionHidden ? (
            caption
          ) : (
            <span className="sticky left-0 block w-fit max-w-[calc(100vw-2rem)]">{caption}</span>
          )}
        </caption>
        <thead className="border-y border-t-2 border-line border-t-ink">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={`px-3 py-2.5 align-bottom first:pl-0 sm:whitespace-nowrap ${column.numeric ? 'text-right' : 'text-left'}`}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line-weak hover:bg-surface">
              {columns.map((column) => {
                const look = `px-3 py-2.5 align-top first:pl-0 ${align(column.numeric)}`;
                return column.rowHead ? (
                  <th key={column.key} scope="row" className={`${look} min-w-24`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={look}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot className="border-b-2 border-ink font-bold">
            <tr>
              {columns.map((column, at) => (
                <td key={column.key} className={`px-3 py-2.5 first:pl-0 ${align(column.numeric)}`}>
                  {foot[at]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
