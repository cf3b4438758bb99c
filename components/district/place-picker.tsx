'use client';

import { useState } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { TextInput } from '@/components/form/text-input';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { placeCopy } from '@/lib/district/copy/place';

type Found = { longitude: number; latitude: number; accuracy: number };
type Props = {
  defaultPlace?: string;
  defaultPoint?: { longitude: number; latitude: number } | null;
  maxLength?: number;
};

/**
 * Where something is: in words, and on a phone also as the point where one stands. Fields `place`, `longitude`, `latitude` (degrees, WGS 84; empty
 * when no point is sent). Without script the words are enough.
 */
export function PlacePicker({ defaultPlace, defaultPoint = null, maxLength }: Props) {
  const { lang, errors } = useFormContext();
  const t = placeCopy[lang];
  const [point, setPoint] = useState<Found | null>(defaultPoint ? { ...defaultPoint, accuracy: 10 } : null);
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');

  function ask() {
    if (!('geolocation' in navigator)) return setState('failed');
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPoint({ longitude: coords.longitude, latitude: coords.latitude, accuracy: coords.accuracy });
        setState('idle');
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  }

  const outside = Boolean(errors.longitude || errors.latitude);
  return (
    <div>
      <TextInput name="place" label={t.place} hint={t.hint} defaultValue={defaultPlace} maxLength={maxLength} />
      <input type="hidden" name="longitude" value={point ? point.longitude.toFixed(5) : ''} />
      <input type="hidden" name="latitude" value={point ? point.latitude.toFixed(5) : ''} />
      <div aria-live="polite" className="mt-2 grid gap-2 text-sm">
        {point && (
          <p className="flex flex-wrap items-center gap-x-3">
            <Icon name="pin" className="text-primary-ink" />
            <span>{t.attached(Math.max(1, Math.round(point.accuracy)).toLocaleString(lang))}</span>
            <button type="button" onClick={() => setPoint(null)} className="link min-h-11">
              {t.takeOut}
            </button>
          </p>
        )}
        {(state === 'failed' || outside) && <p className="font-bold text-bad">{outside ? t.outside : t.failed}</p>}
      </div>
      {!point && (
        <Button
          size={40}
          className="mt-2 noscript:hidden"
          icon={<Icon name="pin" />}
          onClick={ask}
          aria-disabled={state === 'asking'}
        >
          {state === 'asking' ? t.asking : t.here}
        </Button>
      )}
    </div>
  );
}
