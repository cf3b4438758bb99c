import { headers } from 'next/headers';
import { siteOrigin } from './settings';

/** A form of ours names our own host in `Origin`. A foreign, null or missing one has no effect; forwarded hosts are not believed. */
export async function isOwnOrigin(): Promise<boolean> {
  const list = await headers();
  const origin = list.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === list.get('host');
}

/** Whether a link of our own pages was followed. Browsers say where a request comes from; on plain http only in the referrer. */
export function isFromOurPages(list: Headers): boolean {
  const site = list.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const from = list.get('referer');
  return from !== null && URL.canParse(from) && new URL(from).origin === siteOrigin();
}
