import type { Lang } from '@/lib/format/copy';
import { doorsOf } from '@/lib/gateway/sms/choose';
import { lockPhone } from '@/lib/hotline/mutations/phone';
import { queueText } from '@/lib/hotline/mutations/queue';
import { env } from '@/lib/platform/env';
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
  const words = { subject: t.codeSubject(code), body: t.codeBody(code), text: t.codeText(code) };
  return sendMessage(work, contact, { ...words, key: `code:${id}`, goodUntil });
}

interface Message {
  subject: string;
  /** The letter, and the same in the few words of a text. */
  body: string;
  text: string;
  key: string;
  goodUntil?: Date;
}

/** Says something to a contact by the way it has, at once also at night: it is about their account. */
export async function sendMessage(work: Work, to: Contact, message: Message): Promise<Result<undefined>> {
  const { subject, body, text, key, goodUntil } = message;
  if (to.kind === 'email') {
    if (!canMail()) return refuse('cannot_mail', { field: 'contact' });
    await queueMail(work, { to: to.value, subject, body, key, ...(goodUntil ? { goodUntil } : {}) });
    return ok();
  }
  if (doorsOf(env()).length === 0) return refuse('cannot_text', { field: 'contact' });
  const { id } = await lockPhone(work, to.value);
  const queued = await queueText(work, { phoneId: id, kind: 'confirm', key, body: text });
  return queued.ok ? queued : refuse('cannot_text', { field: 'contact' });
}
