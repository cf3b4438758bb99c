import type { Lang } from '@/lib/format/copy';
import { canMail } from '@/lib/platform/mail/box';
import { queueMail } from '@/lib/platform/mail/queue';
import { ok, type Result, refuse } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { mailCopy } from '../copy/mail';
import type { Contact } from '../rules/contact';

interface CodeOut {
  contact: Contact;
  id: string;
  code: string;
  goodUntil: Date;
  lang: Lang;
}

/** Hands a code to the worker, by letter or by text. Refuses `cannot_mail` and `cannot_text` where this copy has no way out. */
export async function sendCode(
  work: Work,
  { contact, id, code, goodUntil, lang }: CodeOut,
): Promise<Result<undefined>> {
  const t = mailCopy[lang];
  const key = `code:${id}`;
  if (contact.kind === 'phone') return refuse('cannot_text', { field: 'contact' });
  if (!canMail()) return refuse('cannot_mail', { field: 'contact' });
  await queueMail(work, { to: contact.value, subject: t.codeSubject(code), body: t.codeBody(code), key, goodUntil });
  return ok();
}
