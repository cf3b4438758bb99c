import { headers } from 'next/headers';

/** A form of ours names our own host in `Origin`. A foreign, null or missing one has no effect; forwarded hosts are not believed. */
export async function isOwnOrigin(): Promise<boolean> {
  const list = await headers();
  const origin = list.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === list.get('host');
}
