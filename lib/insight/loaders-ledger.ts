import { listHeads } from '@/lib/platform/ledger/heads';
import { countEntries, getHead, listNewest } from '@/lib/platform/ledger/queries';

const shown = 20;
const shownDays = 14;

/** What the ledger's page shows: how long it is, where it ends, where it ended on the last days, and its newest entries. */
export async function loadLedger() {
  const [entries, head, heads, newest] = await Promise.all([
    countEntries(),
    getHead(),
    listHeads(shownDays),
    listNewest(shown),
  ]);
  return { entries, head, heads, newest };
}
