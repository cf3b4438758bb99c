import { open } from '@/lib/platform/crypto/seal';

/** What was written before it was taken down, for its author and the officers who decide. */
export function readOriginal(original: string): string {
  const words: Record<string, unknown> = JSON.parse(open(original, 'takedown.original'));
  return ['title', 'problem', 'improvement', 'effect', 'text', 'place']
    .flatMap((part) => (typeof words[part] === 'string' && words[part] ? [words[part]] : []))
    .join('\n\n');
}
