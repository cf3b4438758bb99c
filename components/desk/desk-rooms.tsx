import { deskCopy } from '@/lib/desk/copy';
import type { Room } from '@/lib/desk/rules-rooms';
import type { Lang } from '@/lib/format/copy';
import { deskRoom } from '@/lib/platform/paths';

/** What this officer keeps for the public beside the queue. */
export function DeskRooms({ lang, rooms }: { lang: Lang; rooms: Room[] }) {
  const t = deskCopy[lang];
  if (rooms.length === 0) return null;
  return (
    <nav
      aria-label={t.rooms}
      className="min-w-0 self-start border-t border-line pt-5 lg:rounded-lg lg:border-0 lg:bg-surface lg:p-2 lg:text-sm"
    >
      <h2 className="mb-2 text-base lg:mb-0 lg:px-3 lg:py-2.5 lg:text-sm">{t.rooms}</h2>
      <ul className="flex flex-wrap gap-x-5 lg:grid">
        {rooms.map((room) => (
          <li key={room}>
            <a
              href={deskRoom(lang, room)}
              className="inline-flex min-h-11 items-center rounded-md underline underline-offset-4 hover:bg-canvas lg:flex lg:px-3 lg:no-underline"
            >
              {t.roomNames[room]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
