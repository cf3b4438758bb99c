'use client';

import { useEffect, useState } from 'react';
import { commonCopy } from '@/lib/platform/copy';
import { bitsAsked, solve } from '@/lib/platform/form/proof-of-work';
import { useFormContext } from './form-context';

/**
 * Stands in every form that can be sent without an account: a sealed note of when the form was made, a field that people do not meet, and, where
 * the address behaved like a machine, a little work for the browser. No puzzle, nothing to see or to hear; without script a longer wait does.
 * `stamp` is made by the page's loader (`stampFor`); null for who is signed in.
 */
export function VisitorCheck({ stamp }: { stamp: string | null }) {
  const { state, lang } = useFormContext();
  const answered = state.status === 'invalid' || state.status === 'refused' ? state.stamp : undefined;
  const current = answered ?? stamp;
  const work = useWork(current);
  if (current === null) return null;
  return (
    <>
      <input type="hidden" name="_stamp" value={current} />
      <input type="hidden" name="_work" value={work} />
      <div aria-hidden="true" className="sr-only">
        <label>
          {commonCopy[lang].form.leaveEmpty}
          <input type="text" name="_more" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
    </>
  );
}

function useWork(stamp: string | null): string {
  const [found, setFound] = useState({ stamp: '', answer: '' });
  useEffect(() => {
    const bits = stamp === null ? 0 : bitsAsked(stamp);
    if (stamp === null || bits === 0) return;
    let gone = false;
    void solve(stamp, bits, () => gone).then((answer) => {
      if (!gone && answer !== null) setFound({ stamp, answer });
    });
    return () => {
      gone = true;
    };
  }, [stamp]);
  return found.stamp === stamp ? found.answer : '';
}
