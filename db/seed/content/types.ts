/** Slugs of the eighteen dongs of the demo district. */
export type DongSlug =
  | 'yang'
  | 'yang3'
  | 'nongseong1'
  | 'nongseong2'
  | 'gwangcheon'
  | 'yudeok'
  | 'chipyeong'
  | 'sangmu1'
  | 'sangmu2'
  | 'hwajeong1'
  | 'hwajeong2'
  | 'hwajeong3'
  | 'hwajeong4'
  | 'seochang'
  | 'geumho1'
  | 'geumho2'
  | 'pungam'
  | 'dongcheon';

export type Pillar = 'village_autonomy' | 'alley_economy' | 'people_welfare' | 'ecological_safety' | 'happy_culture';

/** Slugs of the demo district's departments. */
export type DepartmentSlug =
  | 'planning'
  | 'library'
  | 'parks'
  | 'cleaning'
  | 'regeneration'
  | 'construction'
  | 'transport'
  | 'welfare'
  | 'economy'
  | 'safety'
  | 'culture'
  | 'environment'
  | 'civil-affairs'
  | 'urban-planning';

/** One proposal's words. `cluster` names the group a hub could gather. */
export type ProposalText = {
  cluster: string | null;
  dong: DongSlug;
  pillars: Pillar[];
  title: string;
  problem: string;
  improvement: string;
  effect: string;
};

const short: Record<string, Pillar> = {
  자치: 'village_autonomy',
  경제: 'alley_economy',
  복지: 'people_welfare',
  생태: 'ecological_safety',
  문화: 'happy_culture',
};

/** A proposal in one call; `pillars` is a list of 자치, 경제, 복지, 생태, 문화. */
export function p(
  cluster: string | null,
  dong: DongSlug,
  pillars: string,
  title: string,
  problem: string,
  improvement: string,
  effect: string,
): ProposalText {
  const tags = pillars.split(' ').map((word) => {
    const tag = short[word];
    if (!tag) throw new Error(`unknown pillar ${word} in ${title}`);
    return tag;
  });
  return { cluster, dong, pillars: tags, title, problem, improvement, effect };
}

export type ComplaintKind = 'inquiry_procedure' | 'inquiry_law' | 'suggestion' | 'grievance' | 'everyday';

/** What else happens to a complaint on its way, in words. Absent means: received, routed, answered. */
export type Turns = {
  /** Internal re-routing: to which department and why. */
  reroute?: [DepartmentSlug, string];
  /** What the desk asks and what the resident replies. */
  supplement?: [string, string];
  extension?: string;
  /** Another agency and why. Ends the case here. */
  transfer?: [string, string];
  withdraw?: string;
  rating?: 1 | 2 | 3 | 4 | 5;
  comment?: string;
  /** Why the resident was not satisfied and what the second answer said. */
  reopen?: [string, string];
  phone?: true;
  /** Closed as a repeat (third time, two answers given). */
  repeat?: string;
};

/** One complaint's words. `department` null: the dong's own desk answers. */
export type ComplaintText = {
  kind: ComplaintKind;
  dong: DongSlug;
  department: DepartmentSlug | null;
  visibility: 'public' | 'private';
  title: string;
  text: string;
  answer: string;
  turns: Turns;
};

const kinds: Record<string, ComplaintKind> = {
  절차: 'inquiry_procedure',
  법령: 'inquiry_law',
  건의: 'suggestion',
  고충: 'grievance',
  생활: 'everyday',
};

/** A complaint in one call; `kind` is 절차, 법령, 건의, 고충 or 생활, with `*` behind it when it is private. */
export function c(
  kind: string,
  dong: DongSlug,
  department: DepartmentSlug | null,
  title: string,
  text: string,
  answer: string,
  turns: Turns = {},
): ComplaintText {
  const known = kinds[kind.replace('*', '')];
  if (!known) throw new Error(`unknown kind ${kind} in ${title}`);
  return {
    kind: known,
    dong,
    department,
    visibility: kind.endsWith('*') ? 'private' : 'public',
    title,
    text,
    answer,
    turns,
  };
}

export type Stance = 'feasible' | 'partly_feasible' | 'not_feasible';

/** What a department says about an item: text and cost in won. */
export type OpinionText = {
  department: DepartmentSlug;
  stance: Stance;
  text: string;
  costWon: number | null;
  open?: true;
};

export type DecisionText = {
  outcome: 'adopted' | 'partially_adopted' | 'not_adopted';
  reasons: string;
  /** Months after the decision until it is carried out; null when not adopted. */
  plannedMonths: number | null;
  lead: DepartmentSlug;
};

/** A milestone: title, days after the project's start, what shows that it was done. */
export type MilestoneText = [title: string, day: number, evidence: string];

export type ProjectText = {
  title: string;
  summary: string;
  department: DepartmentSlug;
  milestones: MilestoneText[];
  /** Money by source in won. */
  budget: [source: 'national' | 'city' | 'district' | 'other', amountWon: number, note: string][];
  delay?: { reason: string; days: number };
  stop?: string;
  /** The programme of a ministry or the city that pays; years after the one in which it begins. */
  grant?: { programme: string; from: number; to: number };
  source?: string;
};

/** How far an item has come; the builder makes the history that leads there. */
export type AgendaStage =
  | 'drafting'
  | 'discarded'
  | 'submitted'
  | 'reviewing'
  | 'prepared'
  | 'returned'
  | 'decided'
  | 're_examining'
  | 're_decided'
  | 'planned'
  | 'carrying_out'
  | 'delayed'
  | 'done'
  | 'stopped';

export type AgendaText = {
  cluster: string;
  stage: AgendaStage;
  title: string;
  summary: string;
  why: string;
  opinions: OpinionText[];
  decision?: DecisionText;
  /** Why the planner gave it back to the hub. */
  returned?: string;
  reExamination?: { reason: string; decision?: DecisionText };
  project?: ProjectText;
};
