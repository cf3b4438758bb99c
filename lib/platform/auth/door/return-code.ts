import { cookies } from 'next/headers';
import { isSecureSite } from '../settings';

const keptSeconds = 30 * 60;

const cookie = () => ({
  name: `${isSecureSite() ? '__Host-' : ''}ollim.return`,
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecureSite() },
});

/** Keeps a return code in this browser for as long as its receipt is looked at: here we have only its hash. Only callable from a server action. */
export async function keepReturnCode(number: string, code: string): Promise<void> {
  const { name, options } = cookie();
  (await cookies()).set(name, `${number}.${code}`, { ...options, maxAge: keptSeconds });
}

/** The return code of a case that was filed in this browser just now; null otherwise. */
export async function readReturnCookie(number: string): Promise<string | null> {
  const [of, code] = (await cookies()).get(cookie().name)?.value.split('.') ?? [];
  return of === number && code && /^[0-9A-Z]{16}$/.test(code) ? code : null;
}

export async function dropReturnCode(): Promise<void> {
  const { name, options } = cookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
