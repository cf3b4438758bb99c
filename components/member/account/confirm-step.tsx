import type { Lang } from '@/lib/format/copy';
import { enterContactCode, enterOwnCode } from '@/lib/member/actions/account';
import { accountCopy } from '@/lib/member/copy/account';
import { CodeForm } from '../sign-in/code-form';
import { DemoBoxLink } from '../sign-in/demo-box-link';

type Props = { lang: Lang; step: 'add' | 'own'; kind: 'phone' | 'email'; box: string | null };

/** The code to a new contact, or the second one before two accounts become one. */
export function ConfirmStep({ lang, step, kind, box }: Props) {
  const t = accountCopy[lang];
  return (
    <>
      {step === 'own' && <p className="mb-6 max-w-text">{t.ownText}</p>}
      <DemoBoxLink lang={lang} kind={kind} box={box} />
      <CodeForm
        lang={lang}
        action={step === 'own' ? enterOwnCode : enterContactCode}
        enter={step === 'own' ? t.unite : t.confirm}
        refusals={t.refusals}
      />
    </>
  );
}
