import { randomUUID } from 'node:crypto';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { quietCopy } from '@/lib/hotline/copy/settings';
import { type QuietHours, timeOf } from '@/lib/hotline/rules/quiet';
import { QuietForm } from './quiet-form';

/** The part of the settings page about when the office texts. */
export function QuietSection({ quiet, kept, lang }: { quiet: QuietHours; kept: boolean; lang: Lang }) {
  const t = quietCopy[lang];
  const { from, to } = quiet;
  return (
    <Section title={t.title} id="quiet">
      <div className="mb-6 grid max-w-text gap-2 text-ink-2">
        {kept && <Notice kind="ok" live title={t.kept} />}
        <p>{t.lead}</p>
        <p className="font-bold">{from === to ? t.never : t.now(timeOf(from), timeOf(to))}</p>
      </div>
      <QuietForm quiet={quiet} lang={lang} formKey={randomUUID()} />
    </Section>
  );
}
