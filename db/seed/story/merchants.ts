import { application, programme, programmeQuestion } from '@/db/schema/programme';
import { addDays, dayOf } from '@/lib/platform/calendar/day';
import { type ProgrammeEvent, programmeWorkflow } from '@/lib/programme/states';
import { type ProgrammeText, programmes } from '../content/merchants';
import { type Asked, applicationRow, tellApplications } from './merchants-applications';
import { tellHours } from './merchants-hours';
import { writePapers } from './merchants-papers';
import { random } from './random';
import { blank, type Case, departmentOf, newCase, note, step, type Who, type World } from './world';

export interface ProgrammeCase extends Case<'draft' | 'open' | 'closed'> {
  noun: 'programme';
  text: ProgrammeText;
  grantedWon: number;
}

/** Support for merchants: programmes of the economy division, who applied and what became of it, and hours of advice. */
export function tellMerchants(world: World): void {
  const chance = random(20_230_301);
  const economy = departmentOf(world, 'economy');
  const told = new Map(programmes.map((text) => [text.key, tellProgramme(world, text, economy.who)]));
  const asked = tellApplications(world, chance, told, economy);
  tellGrants(world, [...told.values()], asked, economy.who);
  world.rows.push(async (tx) => {
    const today = dayOf(world.times.now);
    for (const c of told.values()) {
      await tx.insert(programme).values(rowOf(c, economy.id, economy.who, today));
      await tx.insert(programmeQuestion).values(questionsOf(c));
    }
    for (const each of asked) await tx.insert(application).values(applicationRow(each));
    await writePapers(tx, asked);
  });
  const centre = told.get('centre');
  if (centre) tellHours(world, chance, centre, economy.who);
}

function tellProgramme(world: World, text: ProgrammeText, who: Who): ProgrammeCase {
  const at = world.times.office((text.days ?? 3) + 3);
  const c = newCase<ProgrammeCase>(world, {
    ...blank(at),
    kind: 'programme',
    noun: 'programme',
    state: 'draft',
    text,
    grantedWon: 0,
  });
  note(world, c, 'write', who, at, { to: 'draft', public: false });
  const move = (event: ProgrammeEvent, days: number, reason?: string) =>
    step(world, c, programmeWorkflow, event, who, world.times.office(days), {
      ...(reason ? { reason } : { text: [text.title, text.summary, text.audience, text.benefit].join('\n') }),
    });
  if (text.days !== undefined) move('publish', text.days);
  if (text.closed) move('close', ...text.closed);
  return c;
}

/** What was granted and given back, in the order it happened, with what was left each time. */
function tellGrants(world: World, all: ProgrammeCase[], asked: Asked[], who: Who): void {
  for (const c of all) {
    const moves = asked
      .filter((each) => each.programme === c)
      .flatMap(({ granted, givenBack }) => [
        ...(granted ? [{ what: 'grant', by: 1, ...granted }] : []),
        ...(granted && givenBack ? [{ what: 'give_back', by: -1, amount: granted.amount, at: givenBack }] : []),
      ])
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const { what, by, amount, at } of moves) {
      c.grantedWon += by * amount;
      const left = (c.text.budgetWon ?? 0) - c.grantedWon;
      note(world, c, what, who, at, { public: true, text: String(amount), data: () => ({ amount, left }) });
    }
  }
}

function rowOf(c: ProgrammeCase, departmentId: number, who: Who, today: string): typeof programme.$inferInsert {
  const { kind, title, summary, audience, benefit, papers = null, period, budgetWon = null, mostWon = null } = c.text;
  const [opensOn = null, closesOn = null] = period.map((days) => (days === null ? null : addDays(today, days)));
  return {
    id: c.id,
    state: c.state,
    kind,
    departmentId,
    title,
    summary,
    audience,
    benefit,
    papers,
    contact: '경제과 소상공인팀',
    opensOn,
    closesOn,
    budgetWon,
    grantedWon: c.grantedWon,
    mostWon,
    createdBy: who.memberId ?? 0,
    changedAt: c.changedAt,
    version: c.version,
  };
}

function questionsOf(c: ProgrammeCase): (typeof programmeQuestion.$inferInsert)[] {
  return c.text.questions.map((question, at) => {
    const shared = { programmeId: c.id, position: at + 1, text: question.text, reason: question.reason };
    if ('wanted' in question) return { ...shared, kind: 'yes_no', wanted: question.wanted };
    if ('options' in question)
      return { ...shared, kind: 'choice', options: question.options, fitting: question.fitting };
    return {
      ...shared,
      kind: 'number',
      least: question.least ?? null,
      most: question.most ?? null,
      unit: question.unit,
    };
  });
}
