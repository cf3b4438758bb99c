import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/**
 * A network address that can be recognised but not read: a keyed hash, another one for each purpose. One household's IPv6 addresses share their first
 * 64 bits, so those count.
 */
export function addressKey(address: string, secret: string, purpose: string): string {
  const network = isIPv6(address) && !address.startsWith('::ffff:') ? firstHalf(address) : address;
  return createHmac('sha256', secret).update(`${purpose}:${network}`).digest('hex').slice(0, 32);
}

/** The network around an address, unreadable likewise: the first three numbers of IPv4, the first 48 bits of IPv6. */
export function networkKey(address: string, secret: string, purpose: string): string {
  const plain = address.replace(/^::ffff:/, '');
  const network = isIPv6(plain)
    ? firstHalf(plain).split(':').slice(0, 3).join(':')
    : plain.split('.').slice(0, 3).join('.');
  return createHmac('sha256', secret).update(`${purpose}:${network}`).digest('hex').slice(0, 32);
}

/** The first four groups of an IPv6 address, written out. */
function firstHalf(address: string): string {
  const [front = '', back] = address.split('::');
  const groups = front.split(':').filter(Boolean);
  const behind = back?.split(':').filter(Boolean) ?? [];
  const gap = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  return [...groups, ...gap, ...behind]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
