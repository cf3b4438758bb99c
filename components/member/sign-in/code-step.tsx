import { LinkButton } from '@/components/ui/button';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { askSignInCodeAgain, enterSignInCode } from '@/lib/member/actions/sign-in';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { paths, withQuery } from '@/lib/platform/paths';
import { CodeForm, SendForm } from './code-form';
import { DemoBoxLink } from './demo-box-link';

type Props = { lang: Lang; kind: 'phone' | 'email'; box: string | null; back: string | null };

/** The code is typed, asked for again, or sent elsewhere. */
export function CodeStep({ lang, kind, box, back }: Props) {
  const t = signInCopy[lang];
  const hidden: Record<string, string> = back ? { callbackUrl: back } : {};
  return (
    <>
      <DemoBoxLink lang={lang} kind={kind} box={box} />
      <CodeForm lang={lang} action={enterSignInCode} enter={t.enter} hidden={hidden} />
      <Section title={t.notCome}>
        <p className="mb-4 max-w-text text-ink-2">{t.notComeText}</p>
        <div className="flex flex-wrap items-start gap-3">
          <SendForm lang={lang} action={askSignInCodeAgain} label={t.again} hidden={hidden} />
          <LinkButton kind="quiet" href={withQuery(paths(lang).signIn, { callbackUrl: back })}>
            {t.other}
          </LinkButton>
        </div>
      </Section>
    </>
  );
}
