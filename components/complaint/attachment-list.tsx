import { Icon } from '@/components/ui/icon';
import { complaintCopy } from '@/lib/complaint/copy';
import type { Lang } from '@/lib/format/copy';
import { formatNumber } from '@/lib/format/numbers';
import { paths } from '@/lib/platform/paths';

type File = { id: string; name: string; mediaType: string; bytes: number; width: number | null; height: number | null };

/** Pictures to look at, other files to download. */
export function AttachmentList({ files, lang }: { files: readonly File[]; lang: Lang }) {
  const t = complaintCopy[lang];
  const pictures = files.filter((file) => file.mediaType.startsWith('image/'));
  const others = files.filter((file) => !file.mediaType.startsWith('image/'));
  return (
    <div className="grid gap-3">
      {pictures.length > 0 && (
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {pictures.map((file) => (
            <li key={file.id}>
              <a href={paths(lang).file(file.id)} className="block overflow-hidden rounded-md border border-line">
                {/* biome-ignore lint/performance/noImgElement: private pictures need the session's cookie and no optimiser */}
                <img
                  src={paths(lang).file(file.id)}
                  alt={t.photo(file.name)}
                  width={file.width ?? undefined}
                  height={file.height ?? undefined}
                  loading="lazy"
                  className="aspect-4/3 h-auto w-full object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((file) => (
            <li key={file.id}>
              <a href={paths(lang).file(file.id)} className="link inline-flex min-h-11 items-center gap-2">
                <Icon name="download" /> {t.download(file.name, formatNumber(Math.ceil(file.bytes / 1024), lang))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
