import { countEntries, getHead, listNewest } from '@/lib/platform/ledger/queries';

const shown = 20;

/** What the ledger's page shows: how long it is, where it ends, and its newest entries. */
export async function loadLedger() {
  const [entries, head, newest] = await Promise.all([countEntries(), getHead(), listNewest(shown)]);
  return { entries, head, newest };
}
