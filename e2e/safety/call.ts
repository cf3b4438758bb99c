import { existsSync, readFileSync } from 'node:fs';
import type { Form } from '@/lib/quality/permissions/row';

interface Known {
  id: string;
  /** An address whose page has the action. */
  path: string;
}

type Manifest = { node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }> };

const manifest = '.next/server/server-reference-manifest.json';

/** Every server action of the build by file and name: what Next itself would let anyone call. */
export function builtActions(): Map<string, Known> {
  if (!existsSync(manifest)) throw new Error(`${manifest} is not there: Next has changed where it keeps its actions`);
  const { node } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName, workers }]) => [
      `${filename}#${exportedName}`,
      { id, path: addressOf(Object.keys(workers)[0] ?? '') },
    ]),
  );
}

/** `app/[lang]/(office)/desk/agenda/[number]/page` → `/desk/agenda/2026-0001`. What stands in the address does not matter to an action. */
const addressOf = (worker: string): string =>
  worker
    .replace(/^app\/\[lang\]/, '')
    .replace(/\/page$/, '')
    .replace(/\/\([^)]+\)/g, '')
    .replace(/\[[^\]]+\]/g, '2026-0001') || '/';

export const origin = (): string => process.env.PORTAL_ADDRESS ?? '';

/** The form as React sends it to an action: what the form showed before (unless the action takes the form alone), and its fields. */
export function actionBody(form: Form, alone: boolean, files: Record<string, File> = {}): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) for (const each of [value].flat()) body.append(`_1_${name}`, each);
  for (const [name, file] of Object.entries(files)) body.append(`_1_${name}`, file);
  body.append('0', JSON.stringify(alone ? ['$K1'] : [{ status: 'idle' }, '$K1']));
  return body;
}

/** Calls a server action as a page of ours would, and gives the status and what was said. */
export async function callAction(
  action: Known,
  form: Form,
  cookie: string,
  {
    alone = false,
    headers = {},
    files = {},
  }: { alone?: boolean; headers?: Record<string, string>; files?: Record<string, File> } = {},
): Promise<{ status: number; said: string }> {
  const answer = await fetch(`${origin()}${action.path}`, {
    method: 'POST',
    body: actionBody(form, alone, files),
    redirect: 'manual',
    headers: {
      'next-action': action.id,
      accept: 'text/x-component',
      origin: origin(),
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
  });
  return { status: answer.status, said: await answer.text() };
}
