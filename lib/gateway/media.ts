import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { uploadLimits } from '@/lib/platform/form/uploads';
import { ok, type Result, refuse } from '@/lib/platform/result';

const patienceMilliseconds = 10_000;

/** Addresses that mean this machine, its neighbours or nobody: no name may lead us there. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits);
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

const isInside = (address: string): boolean =>
  isIP(address) === 6
    ? inside.check(address.replace(/^::ffff:(?=\d+\.)/u, ''), /^::ffff:\d+\./u.test(address) ? 'ipv4' : 'ipv6')
    : inside.check(address);

/**
 * Fetches a picture from an origin of the list and nowhere else: no redirects, ten seconds, no more bytes than an upload may have. A name is resolved once
 * and connected to by that address, which must not be inside; only a list that names such an address itself lets us there.
 * Refuses `host` for what may not be asked, `gone` for what did not answer.
 */
export async function fetchPicture(
  address: string,
  origins: readonly string[],
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.username || !origins.includes(url.origin)) return refuse('host');
  const name = url.hostname.replace(/^\[|\]$/gu, '');
  try {
    const to = isIP(name) ? name : (await lookup(name)).address;
    if (!isIP(name) && isInside(to)) return refuse('host');
    return ok(await read(url, to));
  } catch {
    return refuse('gone');
  }
}

function read(url: URL, to: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((done, failed) => {
    const ask = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = ask(
      url,
      {
        signal: AbortSignal.timeout(patienceMilliseconds),
        lookup: (_name, options, found) =>
          options.all ? found(null, [{ address: to, family: isIP(to) }]) : found(null, to, isIP(to)),
      },
      (response) => {
        const chunks: Uint8Array[] = [];
        let bytes = 0;
        if (response.statusCode !== 200) response.destroy(new Error(`answered ${response.statusCode}`));
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > uploadLimits.bytes) response.destroy(new Error('too large'));
          chunks.push(chunk);
        });
        response.on('error', failed).on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
      },
    );
    request.on('error', failed).end();
  });
}
