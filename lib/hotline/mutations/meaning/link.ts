import { siteOrigin } from '@/lib/platform/auth/settings';
import { signLink } from '@/lib/platform/auth/signed-link';
import { paths } from '@/lib/platform/paths';
import { rateLinkFor } from '../../rules/meaning';

/** Where the sender of a case says, without signing in, how the answer was. */
export const rateLink = (threadId: number): string =>
  `${siteOrigin()}${paths('ko').rate(signLink(rateLinkFor, threadId))}`;
