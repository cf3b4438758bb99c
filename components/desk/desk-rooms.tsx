import { deskCopy } from '@/lib/desk/copy';
import type { Room } from '@/lib/desk/rules-rooms';
import type { Lang } from '@/lib/format/copy';
import { deskRoom } from '@/lib/platform/paths';

/** What this officer keeps for the public beside the queue. */
export function DeskRooms({ lang, rooms }: { lang: Lang; rooms: Room[] }) {
  const t = deskCopy[lang];
  if (rooms.length === 0) return null;
  return (
    <nav aria-label={t.rooms} className="mt-10 border-t border-line pt-5">
      <h2 className="mb-2 text-base">{t.rooms}</h2>
      <ul className="flex flex-wrap gap-x-5">
        {rooms.map((room) => (
          <li key={room}>
            <a href={deskRoom(lang, room)} className="link inline-flex min-h-11 items-center">
              {t.roomNames[room]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
