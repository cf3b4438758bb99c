import { authSecret } from '../auth/settings';
import { requestContext } from '../request';
import { networkKey } from './address';

/** The network that this request comes from, as a key nobody can read; null outside a request. */
export function currentNetwork(): string | null {
  const address = requestContext()?.address;
  return address ? networkKey(address, authSecret(), 'support') : null;
}
