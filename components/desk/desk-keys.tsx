'use client';

import { useEffect } from 'react';

const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** J and K walk through the queue, slash goes to the search box. Typing in a field is left alone. */
export function DeskKeys() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches(typing)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('[data-desk-search]')?.focus();
        return;
      }
      const step = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (step === undefined) return;
      const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-desk] a')];
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
      links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
