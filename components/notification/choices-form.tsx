'use client';

import { ActionForm } from '@/components/form/action-form';
import { CheckboxGroup, RadioGroup } from '@/components/form/choices';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { type Lang, languages } from '@/lib/format/copy';
import { chooseNews } from '@/lib/notification/actions';
import { choicesCopy } from '@/lib/notification/copy/choices';
import type { ChoicesShown } from '@/lib/notification/loaders';
import { choiceField, newsKinds, newsPaces, newsWays } from '@/lib/notification/rules/choices';

type Props = Pick<ChoicesShown, 'choices' | 'hour' | 'letterLang' | 'reach' | 'isOfficer' | 'formKey'> & { lang: Lang };

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** For each kind of news and each way: at once, collected, or not at all. */
export function ChoicesForm({ choices, hour, letterLang, reach, isOfficer, formKey, lang }: Props) {
  const t = choicesCopy[lang];
  const paces = newsPaces.map((value) => ({ value, label: t.paces[value] }));
  return (
    <ActionForm action={chooseNews} lang={lang} formKey={formKey} className="grid gap-8">
      {newsKinds
        .filter((kind) => kind !== 'work' || isOfficer)
        .map((kind) => (
          <fieldset key={kind} className="min-w-0">
            <legend className="text-lg font-bold">{t.kinds[kind]}</legend>
            <div className="mt-3 grid gap-4 sm:grid-cols-3">
              {newsWays
                .filter((way) => kind !== 'work' || way === 'app')
                .map((way) => (
                  <Select
                    key={way}
                    name={choiceField(kind, way)}
                    label={t.ways[way]}
                    options={paces}
                    defaultValue={choices[kind][way]}
                    required
                  />
                ))}
            </div>
          </fieldset>
        ))}
      <fieldset className="grid min-w-0 gap-4">
        <legend className="text-lg font-bold">{t.when}</legend>
        <Select
          name="hour"
          label={t.hour}
          hint={t.hourHint}
          options={hours.map((each) => ({ value: String(each), label: t.hourOf(each) }))}
          defaultValue={String(hour)}
          required
        />
        <RadioGroup
          name="lang"
          label={t.lang}
          options={languages.map((value) => ({ value, label: t.langs[value] }))}
          defaultValue={letterLang}
          inline
          required
        />
      </fieldset>
      {!reach.agreed && (
        <CheckboxGroup
          name="agree"
          label={t.agree}
          hint={t.agreeHint}
          options={[{ value: 'messages', label: t.agreeOption }]}
        />
      )}
      <div>
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
