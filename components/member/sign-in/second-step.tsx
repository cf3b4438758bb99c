import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { askSecondCode, beginAnew, enterSecondCode } from '@/lib/member/actions/sign-in';
import { signInCopy } from '@/lib/member/copy/sign-in';
import { CodeForm, SendForm } from './code-form';
import { DemoBoxLink } from './demo-box-link';

type Props = {
  lang: Lang;
  /** The other contact of the account, masked; null when it has none. */
  other: string | null;
  sent: boolean;
  kind: 'phone' | 'email';
  box: string | null;
  back: string | null;
};

/** A number that may have become somebody else's: prove the account by its other contact, or begin anew. */
export function SecondStep({ lang, other, sent, kind, box, back }: Props) {
  const t = signInCopy[lang];
  const hidden: Record<string, string> = back ? { callbackUrl: back } : {};
  return (
    <>
      <Section title={t.secondMine}>
        <p className="mb-4 max-w-text">{other ? t.secondMineText(other) : t.secondNone}</p>
        {other && sent && (
          <>
            <DemoBoxLink lang={lang} kind={kind} box={box} />
            <CodeForm lang={lang} action={enterSecondCode} enter={t.secondEnter} hidden={hidden} />
          </>
        )}
        {other && !sent && (
          <SendForm lang={lang} action={askSecondCode} label={t.secondAsk} kind="primary" hidden={hidden} />
        )}
      </Section>
      <Section title={t.secondNew}>
        <p className="mb-4 max-w-text">{t.secondNewText}</p>
        <SendForm lang={lang} action={beginAnew} label={t.secondBegin} hidden={hidden} />
      </Section>
    </>
  );
}
