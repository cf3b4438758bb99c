'use server';

import { action } from '@/lib/platform/action';
import { deskPath } from '@/lib/platform/paths';
import { researchDeskCopy } from '../copy/desk';
import { closeCall, editCall, openCall, reopenCall, writeCall } from '../mutations/call';
import { mayKeepCall, mayKeepCalls } from '../policy';
import { getCall } from '../queries';
import { callEdit, callReopening, newCall, whichOne } from '../schema';

const subject = (input: { number: string }) => getCall(input.number);

export const write = action({
  name: 'research.write_call',
  input: newCall,
  may: mayKeepCalls,
  run: writeCall,
  done: ({ number }, _, lang) => ({ redirect: deskPath(lang, 'research', number) }),
});

export const edit = action({
  name: 'research.edit_call',
  input: callEdit,
  subject,
  may: mayKeepCall,
  run: editCall,
  done: ({ number }, _, lang) => ({ redirect: `${deskPath(lang, 'research', number)}?done=edit` }),
});

export const open = action({
  name: 'research.open_call',
  input: whichOne,
  subject,
  may: mayKeepCall,
  run: openCall,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.open }),
});

export const close = action({
  name: 'research.close_call',
  input: whichOne,
  subject,
  may: mayKeepCall,
  run: closeCall,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.close }),
});

export const reopen = action({
  name: 'research.reopen_call',
  input: callReopening,
  subject,
  may: mayKeepCall,
  run: reopenCall,
  done: (_, _input, lang) => ({ message: researchDeskCopy[lang].done.reopen }),
});
