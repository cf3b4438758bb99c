import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/format/copy';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { paths } from '@/lib/platform/paths';
import { mayKeepHotline, mayKeepTemplates } from '../policy';
import { hasApproval, listTemplates } from '../queries/answering';

/** Templates and rules of the text line, for those who keep them. */
export async function loadHotlineSettings(lang: Lang) {
  const actor = await requireOfficer(lang, paths(lang).deskHotlineSettings);
  const may = { templates: mayKeepTemplates(actor), approval: mayKeepHotline(actor) };
  if (!may.templates && !may.approval) notFound();
  const [templates, approval] = await Promise.all([listTemplates(), hasApproval()]);
  return { may, templates: may.templates ? templates : [], approval };
}
