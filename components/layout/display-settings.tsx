'use client';

import { useEffect, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { commonCopy } from '@/lib/platform/copy';
import { type DisplayChoice, displayChoices, displayKey } from './display-script';

type Chosen = Record<DisplayChoice, string>;
const unchosen: Chosen = { text: '100', theme: 'system', contrast: 'system' };

/** Text size, brightness and contrast, kept in this browser. Without script the device's own settings rule, and this says so. */
export function DisplaySettings({ lang }: { lang: Lang }) {
  const t = commonCopy[lang].display;
  const [chosen, setChosen] = useState(unchosen);

  useEffect(() => {
    const { text, theme, contrast } = document.documentElement.dataset;
    setChosen({ text: text ?? '100', theme: theme ?? 'system', contrast: contrast ?? 'system' });
  }, []);

  function choose(name: DisplayChoice, value: string) {
    const next = { ...chosen, [name]: value };
    setChosen(next);
    document.documentElement.dataset[name] = value;
    localStorage.setItem(displayKey, JSON.stringify(next));
  }

  const groups: { name: DisplayChoice; legend: string; words: Record<string, string> }[] = [
    { name: 'text', legend: t.text, words: t.textSizes },
    { name: 'theme', legend: t.theme, words: t.themes },
    { name: 'contrast', legend: t.contrast, words: t.contrasts },
  ];

  return (
    <details
      className="sm:relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary className="inline-flex min-h-11 items-center gap-1.5 px-2 hover:underline">
        <Icon name="text" />
        {t.title}
      </summary>
      <div className="absolute inset-x-4 top-12 z-30 sm:left-auto sm:right-0 sm:top-full sm:w-80 rounded-lg border border-line-strong bg-raised p-4 whitespace-normal shadow-now">
        <noscript>
          <p>{t.noScript}</p>
        </noscript>
        <div className="grid gap-3">
          {groups.map((group) => (
            <fieldset key={group.name}>
              <legend className="text-sm font-bold">{group.legend}</legend>
              <div className="mt-1 flex flex-wrap gap-x-4">
                {displayChoices[group.name].map((value) => (
                  <label key={value} className="inline-flex min-h-11 cursor-pointer items-center gap-2">
                    <input
                      type="radio"
                      name={`display-${group.name}`}
                      value={value}
                      checked={chosen[group.name] === value}
                      onChange={() => choose(group.name, value)}
                      className="size-5 accent-primary"
                    />
                    {group.words[value]}
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      </div>
    </details>
  );
}
