'use client';

import { useEffect, useRef } from 'react';
import type { Lang } from '@/lib/format/copy';

type Props = { lang: Lang; label: string; className: string; signOut: (form: FormData) => Promise<void> };

/**
 * The button that signs out; works without script. Where it was pressed it goes away with the session, and tells the other windows of this browser, which still
 * show what is this person's: they load anew.
 */
export function WayOut({ lang, label, className, signOut }: Props) {
  const pressed = useRef(false);
  useEffect(() => {
    const windows = new BroadcastChannel('ollim.session');
    windows.onmessage = () => location.reload();
    return () => {
      if (pressed.current) windows.postMessage('over');
      windows.close();
    };
  }, []);
  return (
    <form
      action={signOut}
      onSubmit={() => {
        pressed.current = true;
      }}
    >
      <input type="hidden" name="_lang" value={lang} />
      <button type="submit" className={className}>
        {label}
      </button>
    </form>
  );
}
