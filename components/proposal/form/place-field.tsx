'use client';

import { type MouseEvent, useEffect, useState } from 'react';
import { useFormContext } from '@/components/form/form-context';
import { TextInput } from '@/components/form/text-input';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Lang } from '@/lib/format/copy';
import { nameIn } from '@/lib/format/name';
import { proposalFormCopy } from '@/lib/proposal/copy/form';
import type { DongPoint } from '@/lib/proposal/queries';
import { limits } from '@/lib/proposal/schema';
import { boundsOf, nearestTo, type Point, toPoint, toSpot } from './place-map';

type Props = { dongs: DongPoint[]; place?: string; point: Point | null; lang: Lang };

/** Where it is: in words, and with script also as a point, from a sketch of the district or from the device. */
export function PlaceField({ dongs, place, point: given, lang }: Props) {
  const t = proposalFormCopy[lang];
  const { errors } = useFormContext();
  const [point, setPoint] = useState<Point | null>(given);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <div>
      <TextInput name="place" hint={t.hints.place} defaultValue={place} maxLength={limits.place} />
      <input type="hidden" name="longitude" value={point ? point.longitude.toFixed(5) : ''} />
      <input type="hidden" name="latitude" value={point ? point.latitude.toFixed(5) : ''} />
      {(errors.longitude || errors.latitude) && <p className="mt-2 font-bold text-bad">{t.noLocation}</p>}
      {scripted && <Sketch dongs={dongs} point={point} onPoint={setPoint} lang={lang} />}
    </div>
  );
}

type SketchProps = { dongs: DongPoint[]; point: Point | null; onPoint: (point: Point | null) => void; lang: Lang };

function Sketch({ dongs, point, onPoint, lang }: SketchProps) {
  const t = proposalFormCopy[lang];
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const bounds = boundsOf(dongs);
  const nearest = point ? nearestTo(point, dongs) : null;
  const spot = point ? toSpot(point, bounds) : null;

  function press(event: MouseEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    // Pressed by keyboard it has no place: the middle of the map is as good a start as any.
    const pressed = event.detail > 0;
    const x = pressed ? (event.clientX - box.left) / box.width : 0.5;
    const y = pressed ? (event.clientY - box.top) / box.height : 0.5;
    onPoint(toPoint({ x, y }, bounds));
  }

  function ask() {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onPoint({ longitude: coords.longitude, latitude: coords.latitude });
        setState('idle');
      },
      () => setState('failed'),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  }

  return (
    <details className="mt-2">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{t.mapTitle}</summary>
      <p className="text-sm text-ink-2">{t.mapHint}</p>
      <button
        type="button"
        onClick={press}
        aria-label={t.mapTitle}
        className="mt-2 block w-full max-w-md rounded-lg border border-line-strong bg-surface"
      >
        <svg viewBox="0 0 100 100" className="block h-auto w-full" aria-hidden="true">
          {dongs.map((dong) => {
            const at = toSpot({ longitude: dong.longitude ?? 0, latitude: dong.latitude ?? 0 }, bounds);
            return (
              <g key={dong.code}>
                <circle cx={at.x * 100} cy={at.y * 100} r="1.2" className="fill-ink-3" />
                <text x={at.x * 100} y={at.y * 100 - 2.4} textAnchor="middle" className="fill-ink text-[3.6px]">
                  {nameIn(dong, lang)}
                </text>
              </g>
            );
          })}
          {spot && (
            <circle cx={spot.x * 100} cy={spot.y * 100} r="2.6" className="fill-primary stroke-canvas stroke-[0.8]" />
          )}
        </svg>
      </button>
      <div aria-live="polite" className="mt-2 flex flex-wrap items-center gap-3 text-sm">
        <Button size={40} icon={<Icon name="pin" />} onClick={ask} aria-disabled={state === 'asking'}>
          {state === 'asking' ? t.locating : t.here}
        </Button>
        {nearest && <span className="font-bold">{t.mapPoint(nameIn(nearest, lang))}</span>}
        {point && (
          <button type="button" onClick={() => onPoint(null)} className="link min-h-11">
            {t.mapClear}
          </button>
        )}
        {state === 'failed' && <span className="font-bold text-bad">{t.noLocation}</span>}
      </div>
    </details>
  );
}
