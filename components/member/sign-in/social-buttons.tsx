import { buttonClass } from '@/components/ui/button';
import type { Lang } from '@/lib/format/copy';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { paths, withQuery } from '@/lib/platform/paths';

type Props = { lang: Lang; providers: ('kakao' | 'naver')[]; back: string | null };

/** Kakao and Naver, where this copy has keys for them. Links and no forms: our pages let no form lead to another site. */
export function SocialButtons({ lang, providers, back }: Props) {
  const t = signInCopy[lang];
  if (providers.length === 0) return null;
  return (
    <p className="mt-6 flex flex-wrap gap-3">
      {providers.map((provider) => (
        <a
          key={provider}
          href={withQuery('/api/auth/social', { provider, callbackUrl: back ?? paths(lang).me })}
          className={buttonClass('secondary')}
        >
          {t[provider]}
        </a>
      ))}
    </p>
  );
}
