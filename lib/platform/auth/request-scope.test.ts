import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { inScope } from '@/db/scope';
import { now } from '../clock/now';
import { settleScope } from './request-scope';

it.each(['%zz', '%', '%E0%A4%A', 'x', '', 'eyJhbGciOiJub25lIn0..x.x.x'])(
  'a session cookie of %j is nobody’s and fails nothing',
  async (value) => {
    const request = { url: '/me', headers: { cookie: `a=1; ollim.session=${value}` } } as IncomingMessage;
    await inScope('', () => expect(settleScope(request, now())).resolves.toBeUndefined());
  },
);
