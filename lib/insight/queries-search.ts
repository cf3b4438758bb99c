import { and, desc, eq, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { agendaItem } from '@/db/schema/agenda';
import { brand, brandRevision } from '@/db/schema/brand';
import { publicComplaint as complaint } from '@/db/schema/complaint';
import { course } from '@/db/schema/course';
import { dong } from '@/db/schema/district';
import { evaluation } from '@/db/schema/evaluation';
import { meeting } from '@/db/schema/meeting';
import { place } from '@/db/schema/place';
import { practice } from '@/db/schema/practice';
import { programme } from '@/db/schema/programme';
import { project } from '@/db/schema/project';
import { proposal } from '@/db/schema/proposal';
import { researchCall, researchTeam } from '@/db/schema/research';
import { scoreCard, scoreMethod } from '@/db/schema/score';
import { subject } from '@/db/schema/subject';
import { internalStates } from '@/lib/agenda/states';
import { publicCases } from '@/lib/follow/queries-public';
import type { PublicKind } from '@/lib/follow/rules-feed';
import { findWords, hasWords } from '@/lib/proposal/queries-search';

/** One case that everyone may see. */
export interface Found {
  kind: PublicKind;
  number: string;
  title: string;
  text: string;
  at: Date;
}

/** As many of each kind; each list has a page of its own to go on in. */
export const most = 10;

const caseNumber = /^\d{4}-\d{4,10}$/u;

/** What was found; `some`: nothing holds all the words, so these hold one of them at least. */
export interface Findings {
  found: Found[];
  some: boolean;
}

/** Public cases in whose title or text all words occur, else one of them, or the one whose number was typed; newest first within each kind. */
export async function listFound(text: string): Promise<Findings> {
  const typed = text.trim();
  if (caseNumber.test(typed)) return { found: await find(() => eq(subject.number, typed)), some: false };
  const words = findWords(typed);
  if (words.length === 0) return { found: [], some: false };
  const all = await find((column) => hasWords(column, words));
  if (all.length > 0 || words.length === 1) return { found: all, some: false };
  const found = await find((column) => or(...words.map((word) => hasWords(column, [word]))));
  return { found, some: found.length > 0 };
}

async function find(matches: Matches): Promise<Found[]> {
  const lists = await Promise.all([
    findProposals(matches),
    findItems(matches),
    findProjects(matches),
    findComplaints(matches),
    findPractices(matches),
    findPlaces(matches),
    findBrands(matches),
    findProgrammes(matches),
    findEvaluations(matches),
    findScores(matches),
    findCourses(matches),
    findResearch(matches),
    findCalls(matches),
    findMeetings(matches),
  ]);
  return lists.flat();
}

type Matches = (column: PgColumn | SQL) => SQL | undefined;
const excerpt = (column: PgColumn) => sql<string>`left(${column}, 160)`;

async function findProposals(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: proposal.title, text: excerpt(proposal.problem), at: proposal.changedAt })
    .from(proposal)
    .innerJoin(subject, eq(subject.id, proposal.id))
    .where(
      and(
        matches(proposal.search),
        sql`${proposal.publishedAt} is not null`,
        notInArray(proposal.state, ['merged', 'withdrawn']),
      ),
    )
    .orderBy(desc(proposal.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'proposal' }));
}

async function findItems(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: agendaItem.title,
      text: excerpt(agendaItem.summary),
      at: agendaItem.changedAt,
    })
    .from(agendaItem)
    .innerJoin(subject, eq(subject.id, agendaItem.id))
    .where(and(matches(agendaItem.search), notInArray(agendaItem.state, [...internalStates])))
    .orderBy(desc(agendaItem.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'agenda_item' }));
}

async function findProjects(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: project.title, text: excerpt(project.summary), at: project.changedAt })
    .from(project)
    .innerJoin(subject, eq(subject.id, project.id))
    .where(matches(project.search))
    .orderBy(desc(project.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'project' }));
}

async function findComplaints(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: complaint.title, text: excerpt(complaint.text), at: complaint.changedAt })
    .from(complaint)
    .innerJoin(subject, eq(subject.id, complaint.id))
    .where(matches(complaint.search))
    .orderBy(desc(complaint.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'complaint' }));
}

async function findPractices(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: practice.title, text: excerpt(practice.summary), at: practice.changedAt })
    .from(practice)
    .innerJoin(subject, eq(subject.id, practice.id))
    .where(and(matches(practice.search), eq(practice.state, 'published')))
    .orderBy(desc(practice.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'practice' }));
}

async function findPlaces(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: place.name, text: excerpt(place.summary), at: place.changedAt })
    .from(place)
    .innerJoin(subject, eq(subject.id, place.id))
    .where(and(matches(place.search), eq(place.shown, true)))
    .orderBy(desc(place.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'place' }));
}

async function findBrands(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: sql<string>`${dong.nameKo} || ': ' || ${brandRevision.identity}`,
      text: excerpt(brandRevision.story),
      at: brand.changedAt,
    })
    .from(brand)
    .innerJoin(subject, eq(subject.id, brand.id))
    .innerJoin(dong, eq(dong.code, brand.dongCode))
    .innerJoin(brandRevision, eq(brandRevision.id, brand.publishedId))
    .where(matches(brandRevision.search))
    .orderBy(desc(brand.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'brand' }));
}

async function findProgrammes(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: programme.title,
      text: excerpt(programme.summary),
      at: programme.changedAt,
    })
    .from(programme)
    .innerJoin(subject, eq(subject.id, programme.id))
    .where(and(matches(programme.search), ne(programme.state, 'draft')))
    .orderBy(desc(programme.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'programme' }));
}

async function findEvaluations(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: evaluation.title,
      text: excerpt(evaluation.summary),
      at: evaluation.changedAt,
    })
    .from(evaluation)
    .innerJoin(subject, eq(subject.id, evaluation.id))
    .where(and(matches(evaluation.search), ne(evaluation.state, 'draft')))
    .orderBy(desc(evaluation.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'evaluation' }));
}

async function findScores(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: sql<string>`c.title`,
      text: excerpt(scoreMethod.description),
      at: scoreCard.changedAt,
    })
    .from(scoreCard)
    .innerJoin(subject, eq(subject.id, scoreCard.id))
    .innerJoin(scoreMethod, eq(scoreMethod.id, scoreCard.methodId))
    .innerJoin(sql`${publicCases} as c`, sql`c.id = ${scoreCard.id}`)
    .where(matches(sql`c.search`))
    .orderBy(desc(scoreCard.periodTo), desc(scoreCard.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'score_card' }));
}

async function findCourses(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: course.title, text: excerpt(course.summary), at: course.changedAt })
    .from(course)
    .innerJoin(subject, eq(subject.id, course.id))
    .where(and(matches(course.search), sql`${course.openedAt} is not null`))
    .orderBy(desc(course.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'course' }));
}

async function findResearch(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: researchTeam.title,
      text: excerpt(researchTeam.question),
      at: researchTeam.changedAt,
    })
    .from(researchTeam)
    .innerJoin(subject, eq(subject.id, researchTeam.id))
    .where(and(matches(researchTeam.search), sql`${researchTeam.selectedAt} is not null`))
    .orderBy(desc(researchTeam.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'research' }));
}

async function findCalls(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({
      number: subject.number,
      title: researchCall.title,
      text: excerpt(researchCall.about),
      at: researchCall.changedAt,
    })
    .from(researchCall)
    .innerJoin(subject, eq(subject.id, researchCall.id))
    .where(and(matches(researchCall.search), sql`${researchCall.state} <> 'draft'`))
    .orderBy(desc(researchCall.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'research' }));
}

async function findMeetings(matches: Matches): Promise<Found[]> {
  const rows = await db
    .select({ number: subject.number, title: meeting.title, text: excerpt(meeting.about), at: meeting.changedAt })
    .from(meeting)
    .innerJoin(subject, eq(subject.id, meeting.id))
    .where(and(matches(meeting.search), eq(meeting.open, true)))
    .orderBy(desc(meeting.id))
    .limit(most);
  return rows.map((row) => ({ ...row, kind: 'meeting' }));
}
