import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import { brandCopy } from '@/lib/brand/copy';
import { brandDeskCopy } from '@/lib/brand/copy-desk';
import type { loadBrandEditor } from '@/lib/brand/loaders';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { DiscardBrand, PublishBrand, ReturnBrand, SubmitBrand } from './verbs';

type Found = Awaited<ReturnType<typeof loadBrandEditor>>;
type Props = {
  found: Found;
  lang: Lang;
  form: () => { number: string; version: number; lang: Lang; formKey: string };
};

/** What this officer can do with the draft now; whoever wrote it last waits for somebody else. */
export function WhatNow({ found, lang, form }: Props) {
  const t = brandDeskCopy[lang];
  const { brand, events, wroteLast, published } = found;
  const can = (event: Found['events'][number]) => events.includes(event);
  return (
    <Box title={brandCopy[lang].states[brand.state]}>
      <div className="grid gap-4">
        {published && (
          <LinkButton wide href={paths(lang).dong(brand.dong.slug)}>
            {t.seen}
          </LinkButton>
        )}
        {can('submit') && <SubmitBrand {...form()} />}
        {can('publish') &&
          (wroteLast ? <p className="text-sm text-ink-2">{t.second}</p> : <PublishBrand {...form()} />)}
        {can('return') && <ReturnBrand {...form()} />}
        {can('discard') && published && <DiscardBrand {...form()} />}
      </div>
    </Box>
  );
}
