import { type SQL, sql } from 'drizzle-orm';

/** Behind the name of a round of evaluation the task that a step is about, else nothing. Tasks are public. */
export const taskOf = (type: SQL, data: SQL): SQL => sql`coalesce((select ': ' || of_task.title
  from project of_task join subject numbered on numbered.id = of_task.id
  where ${type} in ('evaluation.reply', 'evaluation.report') and numbered.number = ${data}->>'task'), '')`;
