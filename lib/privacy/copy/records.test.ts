import { expect, it } from 'vitest';
import { ownRecords } from '../rules-records';
import { columnsCopy } from './columns';
import { momentsCopy } from './moments';
import { recordsCopy } from './records';

it.each(['ko', 'en'] as const)('every table and column that one takes along has a name (%s)', (lang) => {
  const tables = Object.keys(recordsCopy[lang].tables);
  const columns = Object.keys({ ...columnsCopy[lang].columns, ...momentsCopy[lang].moments });
  expect(ownRecords.map(({ table }) => table).filter((table) => !tables.includes(table))).toEqual([]);
  expect(ownRecords.flatMap(({ shown }) => shown).filter((column) => !columns.includes(column))).toEqual([]);
});
