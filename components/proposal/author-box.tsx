'use client';

import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { TextArea } from '@/components/form/text-area';
import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { paths } from '@/lib/platform/paths';
import { takeBackProposal } from '@/lib/proposal/actions';
import { proposalCopy } from '@/lib/proposal/copy';
import { limits } from '@/lib/proposal/schema';
import type { ProposalState } from '@/lib/proposal/states';

type Props = {
  proposal: { number: string; version: number; state: ProposalState };
  mayEdit: boolean;
  mayWithdraw: boolean;
  formKey: string;
  lang: Lang;
};

/** What the author can still do with an own proposal, and why not more. */
export function AuthorBox({ proposal, mayEdit, mayWithdraw, formKey, lang }: Props) {
  const t = proposalCopy[lang];
  const { number, version, state } = proposal;
  if (!mayEdit && !mayWithdraw && state !== 'published') return null;
  const verb = state === 'returned' ? t.resubmit : state === 'supplement_requested' ? t.supplement : t.edit;
  return (
    <Box title={t.yours}>
      <div className="no-print grid gap-3">
        {mayEdit && (
          <LinkButton kind={verb === t.edit ? 'secondary' : 'primary'} wide href={paths(lang).editProposal(number)}>
            {verb}
          </LinkButton>
        )}
        {!mayEdit && state === 'published' && <p className="text-sm text-ink-2">{t.editFixed}</p>}
        {mayWithdraw && (
          <ActionForm action={takeBackProposal} lang={lang} formKey={formKey} hidden={{ number, version }} className="">
            <ConfirmButton
              question={t.withdrawAsk}
              confirm={t.withdrawConfirm}
              kind="quiet"
              fields={<TextArea name="reason" label={t.withdrawReason} rows={2} limit={limits.reason} />}
            >
              {t.withdraw}
            </ConfirmButton>
          </ActionForm>
        )}
      </div>
    </Box>
  );
}
