'use client';

import { ConfirmButton } from '@/components/form/confirm-button';
import { Select } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { rerouteCase, routeCase } from '@/lib/complaint/actions/desk';
import { deskCopy } from '@/lib/complaint/copy/desk';
import { CaseActionForm, type CaseForm } from '../case-form';

export type DeskChoice = { value: string; label: string; group: 'suggested' | 'departments' | 'dongs' };
type Props = CaseForm & { again: boolean; choices: DeskChoice[] };

/** Gives the case to a department or to the desk of another dong. */
export function RouteForm({ again, choices, ...form }: Props) {
  const t = deskCopy[form.lang];
  const open = again ? t.route.again : t.route.open;
  return (
    <CaseActionForm
      {...form}
      action={again ? rerouteCase : routeCase}
      name={open}
      labels={{ desk: t.route.desk, reason: t.reason }}
    >
      <ConfirmButton
        kind="secondary"
        question={t.route.keeps}
        confirm={t.route.send}
        fields={
          <>
            <Select
              name="desk"
              required
              options={choices.map((choice) => ({ ...choice, group: t.route[choice.group] }))}
            />
            <TextArea name="reason" required={again} rows={2} limit={1000} hint={t.publicReason} />
          </>
        }
      >
        {open}
      </ConfirmButton>
    </CaseActionForm>
  );
}
