'use client';

import { CheckboxGroup } from '@/components/form/choices';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Select } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { nameIn } from '@/lib/format/name';
import { routeText } from '@/lib/hotline/actions';
import { suggestCopy } from '@/lib/hotline/copy/suggest';
import { hotlineDeskCopy } from '@/lib/hotline/copy-desk';
import type { Suggestion } from '@/lib/hotline/rules/suggest';
import { categories } from '@/lib/hotline/states';
import { ThreadForm, type ThreadFormProps } from '../thread-form';

type Named = { nameKo: string; nameEn: string };

type Props = ThreadFormProps & {
  shown: {
    category: string | null;
    dongCode: string | null;
    departments: (Named & { id: number })[];
    dongs: (Named & { code: string })[];
    suggestion: Suggestion | null;
  };
};

/** Which department leads, which are asked for their part, what it is and where. What the past suggests is said beside it and never chosen by itself. */
export function RouteForm({ shown, ...form }: Props) {
  const { lang } = form;
  const t = hotlineDeskCopy[lang];
  const departments = shown.departments.map((each) => ({ value: String(each.id), label: nameIn(each, lang) }));
  const dongs = shown.dongs.map((each) => ({ value: each.code, label: nameIn(each, lang) }));
  const suggested = shown.departments.find((each) => each.id === shown.suggestion?.departmentId);
  return (
    <ThreadForm {...form} action={routeText} name={t.route.open}>
      {shown.suggestion && suggested && (
        <Notice title={suggestCopy[lang].title(nameIn(suggested, lang))}>
          <p>
            {suggestCopy[lang].why(
              shown.suggestion.word,
              shown.suggestion.of,
              shown.suggestion.n,
              nameIn(suggested, lang),
            )}{' '}
            {suggestCopy[lang].never}
          </p>
        </Notice>
      )}
      <ConfirmButton
        kind="secondary"
        question={t.route.question}
        confirm={t.route.send}
        fields={
          <>
            <Select name="department" required options={departments} />
            <Select
              name="category"
              required
              options={categories.map((value) => ({ value, label: t.category[value] }))}
              defaultValue={shown.category ?? 'complaint'}
            />
            <Select
              name="dong"
              hint={t.route.dongHint}
              options={dongs}
              empty={t.route.unknownDong}
              defaultValue={shown.dongCode ?? ''}
            />
            <Details summary={t.route.others}>
              <div className="grid gap-4">
                <CheckboxGroup name="others" hint={t.route.othersHint} options={departments} inline />
                <TextArea name="question" rows={2} limit={1000} />
              </div>
            </Details>
          </>
        }
      >
        {t.route.open}
      </ConfirmButton>
    </ThreadForm>
  );
}
