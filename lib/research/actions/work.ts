'use server';

import { action } from '@/lib/platform/action';
import { teamCopy } from '../copy/team';
import { editEntry, withdrawEntry, writeEntry } from '../mutations/diary';
import { addLine, dropLine, handInReceipt, takeBackReceipt } from '../mutations/money';
import { addReportFiles, reportTeam } from '../mutations/result';
import { mayMoveTeam, mayWorkInTeam } from '../policy';
import { getTeam } from '../queries';
import {
  entryEdit,
  newEntry,
  newLine,
  newReceipt,
  reportFiles,
  report as reportInput,
  whichEntry,
  whichLine,
  whichReceipt,
} from '../schema';

const subject = (input: { number: string }) => getTeam(input.number);

export const keepDay = action({
  name: 'research.write_entry',
  input: newEntry,
  subject,
  may: mayWorkInTeam,
  run: writeEntry,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.entry }),
});

export const changeDay = action({
  name: 'research.edit_entry',
  input: entryEdit,
  subject,
  may: mayWorkInTeam,
  run: editEntry,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.entry }),
});

export const withdrawDay = action({
  name: 'research.withdraw_entry',
  input: whichEntry,
  subject,
  may: mayWorkInTeam,
  run: withdrawEntry,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.withdraw }),
});

export const planLine = action({
  name: 'research.add_line',
  input: newLine,
  subject,
  may: mayWorkInTeam,
  run: addLine,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.line }),
});

export const unplanLine = action({
  name: 'research.drop_line',
  input: whichLine,
  subject,
  may: mayWorkInTeam,
  run: dropLine,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.drop }),
});

export const handIn = action({
  name: 'research.hand_in_receipt',
  input: newReceipt,
  subject,
  may: mayWorkInTeam,
  run: handInReceipt,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.receipt }),
});

export const takeBack = action({
  name: 'research.take_back_receipt',
  input: whichReceipt,
  subject,
  may: mayWorkInTeam,
  run: takeBackReceipt,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.takeBack }),
});

export const report = action({
  name: 'research.report',
  input: reportInput,
  subject,
  may: (actor, team) => mayMoveTeam(actor, team, 'report'),
  run: reportTeam,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.report }),
});

export const addFiles = action({
  name: 'research.add_files',
  input: reportFiles,
  subject,
  may: mayWorkInTeam,
  run: addReportFiles,
  done: (_, _input, lang) => ({ message: teamCopy[lang].done.files }),
});
