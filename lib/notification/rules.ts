import type { Lang } from '@/lib/format/copy';
import { notificationCopy } from './copy';
import { merchantSays } from './copy-merchants';

/** The sentence for a recorded step (`noun.verb`), made when it is read; null for a step nobody is told of. */
export function sentenceFor(type: string, lang: Lang): string | null {
  const [noun = '', verb = ''] = type.split('.');
  const says: Record<string, Record<string, string>> = { ...notificationCopy[lang].says, ...merchantSays[lang].says };
  return says[noun]?.[verb] ?? null;
}
