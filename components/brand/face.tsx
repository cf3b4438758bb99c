import { Section } from '@/components/ui/page';
import { Prose } from '@/components/ui/prose';
import { Tag } from '@/components/ui/tag';
import { brandCopy } from '@/lib/brand/copy';
import type { RevisionRow } from '@/lib/brand/queries';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';

type Shown = Pick<RevisionRow, 'story' | 'storyEn' | 'people' | 'pictures'>;
type Props = { revision: Shown; lang: Lang; level?: 'h2' | 'h3' };

/** Story, pictures and people of a dong, as residents see them and as the preview shows them. */
export function Face({ revision, lang, level = 'h2' }: Props) {
  const t = brandCopy[lang].face;
  const { story, storyEn, people, pictures } = revision;
  const english = lang === 'en' && storyEn !== null;
  return (
    <>
      {story && (
        <Section title={t.story} level={level}>
          <div lang={english ? 'en' : 'ko'} className="max-w-text">
            <Prose>{english ? storyEn : story}</Prose>
          </div>
        </Section>
      )}
      {pictures.length > 0 && (
        <Section title={t.pictures} level={level}>
          <Pictures pictures={pictures} lang={lang} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t.people} level={level}>
          <ul className="grid gap-x-8 border-t border-line-weak sm:grid-cols-2">
            {people.map((person) => (
              <li key={person.id} className="border-b border-line-weak py-3">
                <span className="flex flex-wrap items-center gap-x-2">
                  <b lang="ko">{person.name}</b>
                  <Tag tone="plain">{t[person.kind]}</Tag>
                </span>
                <span lang="ko" className="block text-sm text-ink-2">
                  {person.about}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-ink-3">{t.consent}</p>
        </Section>
      )}
    </>
  );
}

function Pictures({ pictures, lang }: { pictures: Shown['pictures']; lang: Lang }) {
  return (
    <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
      {pictures.map((picture) => (
        <li key={picture.id}>
          {/* biome-ignore lint/performance/noImgElement: a draft's pictures need the session's cookie and no optimiser */}
          <img
            src={paths(lang).file(picture.fileId)}
            alt={picture.alt}
            lang="ko"
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            loading="lazy"
            className="aspect-4/3 h-auto w-full rounded-md border border-line object-cover"
          />
        </li>
      ))}
    </ul>
  );
}
