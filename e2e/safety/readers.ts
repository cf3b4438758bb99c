import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { agendaItem, opinion } from '@/db/schema/agenda';
import { auditEntry } from '@/db/schema/audit';
import { brand, brandRevision } from '@/db/schema/brand';
import { comment } from '@/db/schema/comment';
import { complaint } from '@/db/schema/complaint';
import { course, courseSeat } from '@/db/schema/course';
import { ballot, ballotWord } from '@/db/schema/evaluation';
import { hotlineThread } from '@/db/schema/hotline';
import { hotlineContribution } from '@/db/schema/hotline-desk';
import { meeting, meetingDesk } from '@/db/schema/meeting';
import { residenceConfirmation } from '@/db/schema/member-residence';
import { measure, takedown } from '@/db/schema/moderation';
import { programme, application as table } from '@/db/schema/programme';
import { consultingBooking, consultingSlot } from '@/db/schema/programme-consulting';
import { proposal } from '@/db/schema/proposal';
import { researchCall } from '@/db/schema/research';
import { subject } from '@/db/schema/subject';
import { mayReadItem, mayReadWork } from '@/lib/agenda/policy';
import { mayReadDraft } from '@/lib/brand/policy';
import { mayModerate } from '@/lib/comment/policy';
import { mayRead, mayReadInside } from '@/lib/complaint/policy';
import { mayKeepCourse } from '@/lib/course/policy';
import { mayKeepEvaluations, mayReadPaper, maySeeEvaluations } from '@/lib/evaluation/policy';
import { mayKeepTemplates, mayReadThread, maySeeThreads } from '@/lib/hotline/policy';
import { mayKeepMeeting, mayReadMeeting } from '@/lib/meeting/policy';
import { mayConfirmAt } from '@/lib/member/policy';
import { mayJudge } from '@/lib/moderation/policy';
import { type Actor, hasRole, memberIdOf } from '@/lib/platform/actor';
import { mayKeepProgramme, mayReadApplication, mayReadBooking } from '@/lib/programme/policy';
import { mayReadInternalSteps, mayReadProposal } from '@/lib/proposal/policy';
import type { ReaderName } from '@/lib/quality/permissions/field';
import { mayDecideTeam, mayKeepCall, mayReadTeamInside } from '@/lib/research/policy';
import { getTeam } from '@/lib/research/queries';
import { mayKeepScores, maySeeScores } from '@/lib/score/policy';

type Rule = (actor: Actor) => boolean;
type Find = (key: number) => Promise<Rule>;

const first = <T>(rows: T[]): T => {
  if (rows[0] === undefined) throw new Error('a token stands in a row that is gone');
  return rows[0];
};
const kindOf = async (id: number) =>
  first(await db.select({ kind: subject.kind }).from(subject).where(eq(subject.id, id))).kind;
const rowOf = {
  complaint: async (id: number) => first(await db.select().from(complaint).where(eq(complaint.id, id))),
  proposal: async (id: number) => first(await db.select().from(proposal).where(eq(proposal.id, id))),
  item: async (id: number) => first(await db.select().from(agendaItem).where(eq(agendaItem.id, id))),
};

const work: Find = async (id) => {
  const item = await rowOf.item(id);
  const asked = await db.select({ id: opinion.departmentId }).from(opinion).where(eq(opinion.agendaItemId, id));
  return (actor) =>
    mayReadWork(
      actor,
      item,
      asked.map((row) => row.id),
    );
};

const thread: Find = async (id) => {
  const row = first(await db.select().from(hotlineThread).where(eq(hotlineThread.id, id)));
  const asked = await db
    .select({ id: hotlineContribution.departmentId })
    .from(hotlineContribution)
    .where(eq(hotlineContribution.threadId, id));
  return (actor) => mayReadThread(actor, { ...row, contributors: asked.map((each) => each.id) });
};

const application: Find = async (id) => {
  const row = first(
    await db
      .select({ applicantId: table.applicantId, state: table.state, departmentId: programme.departmentId })
      .from(table)
      .innerJoin(programme, eq(programme.id, table.programmeId))
      .where(eq(table.id, id)),
  );
  return (actor) => mayReadApplication(actor, row);
};
const invitedTo = async (id: number) => {
  const rows = await db.select({ desk: meetingDesk.desk }).from(meetingDesk).where(eq(meetingDesk.meetingId, id));
  return rows.map(({ desk }) => desk);
};
const meetingOf: Find = async (id) => {
  const row = first(await db.select().from(meeting).where(eq(meeting.id, id)));
  const invited = await invitedTo(id);
  return (actor) => mayReadMeeting(actor, { ...row, invited });
};
const minutesOf: Find = async (id) => {
  const row = first(await db.select().from(meeting).where(eq(meeting.id, id)));
  return row.state === 'published' ? meetingOf(id) : (actor) => mayKeepMeeting(actor, row);
};

const team = async (id: number) => {
  const { number } = first(await db.select({ number: subject.number }).from(subject).where(eq(subject.id, id)));
  return first([(await getTeam(number)) ?? []].flat());
};

/** Inner steps of a call are the office's, those of a team also the team's. */
const insideResearch: Find = async (id) => {
  const [call] = await db.select().from(researchCall).where(eq(researchCall.id, id));
  if (call) return (actor) => mayKeepCall(actor, call);
  const row = await team(id);
  return (actor) => mayReadTeamInside(actor, row);
};

/** Who may read what a key names, by the policies themselves. */
export const readers: Readonly<Record<ReaderName, Find>> = {
  nobody: async () => () => false,
  'the person': async (id) => (actor) => memberIdOf(actor) === id,
  'the officers of its dong': async (id) => {
    const [row] = await db.select().from(residenceConfirmation).where(eq(residenceConfirmation.id, id));
    return (actor) => row !== undefined && mayConfirmAt(actor, row.dongCode);
  },
  'who sits there and who keeps the course': async (id) => {
    const row = first(
      await db
        .select({ memberId: courseSeat.memberId, departmentId: course.departmentId, dongCode: course.dongCode })
        .from(courseSeat)
        .innerJoin(course, eq(course.id, courseSeat.courseId))
        .where(eq(courseSeat.id, id)),
    );
    return (actor) => memberIdOf(actor) === row.memberId || mayKeepCourse(actor, row);
  },
  'the admin': async () => (actor) => hasRole(actor, 'admin'),
  'the admin, and whom a look was about': async (id) => {
    const row = first(await db.select().from(auditEntry).where(eq(auditEntry.id, id)));
    const looked = row.type === 'privacy.unmasked';
    return (actor) => hasRole(actor, 'admin') || (looked && memberIdOf(actor) === row.aboutId);
  },
  'who keeps the templates': async () => (actor) => mayKeepTemplates(actor) || maySeeThreads(actor),
  'who may read the thread': thread,
  'who sees the work on the item': work,
  'who may read the case': async (id) => {
    const kind = await kindOf(id);
    if (kind === 'complaint') {
      const row = await rowOf.complaint(id);
      return (actor) => mayRead(actor, row);
    }
    if (kind === 'agenda_item') {
      const row = await rowOf.item(id);
      return (actor) => mayReadItem(actor, row);
    }
    if (kind === 'application') return application(id);
    if (kind === 'programme') {
      const row = first(await db.select().from(programme).where(eq(programme.id, id)));
      return (actor) => row.state !== 'draft' || mayKeepProgramme(actor, row);
    }
    const row = await rowOf.proposal(id);
    return (actor) => mayReadProposal(actor, row);
  },
  'who may read the booking': async (id) => {
    const row = first(
      await db
        .select({ memberId: consultingBooking.memberId, departmentId: programme.departmentId })
        .from(consultingBooking)
        .innerJoin(consultingSlot, eq(consultingSlot.id, consultingBooking.slotId))
        .innerJoin(programme, eq(programme.id, consultingSlot.programmeId))
        .where(eq(consultingBooking.id, id)),
    );
    return (actor) => mayReadBooking(actor, row);
  },
  'who sees its inner steps': async (id) => {
    const kind = await kindOf(id);
    if (kind === 'complaint') {
      const row = await rowOf.complaint(id);
      return (actor) => mayReadInside(actor, row);
    }
    if (kind === 'proposal') {
      const row = await rowOf.proposal(id);
      return (actor) => mayReadInternalSteps(actor, row);
    }
    if (kind === 'agenda_item') return work(id);
    if (kind === 'meeting') return meetingOf(id);
    if (kind === 'brand') {
      const row = first(await db.select().from(brand).where(eq(brand.id, id)));
      return (actor) => mayReadDraft(actor, row);
    }
    if (kind === 'application') return application(id);
    if (kind === 'programme') {
      const row = first(await db.select().from(programme).where(eq(programme.id, id)));
      return (actor) => mayKeepProgramme(actor, row);
    }
    if (kind === 'evaluation') return maySeeEvaluations;
    if (kind === 'research') return insideResearch(id);
    if (kind === 'score_card') return maySeeScores;
    return kind === 'hotline_thread' ? thread(id) : () => false;
  },
  'who keeps the rounds': async () => mayKeepEvaluations,
  'who reads its paper': async () => mayReadPaper,
  'who enters scores': async () => mayKeepScores,
  'the voter and who settles words': async (id) => {
    const [row] = await db
      .select({ memberId: ballot.memberId })
      .from(ballotWord)
      .innerJoin(ballot, eq(ballot.id, ballotWord.ballotId))
      .where(eq(ballotWord.id, id));
    return (actor) => row !== undefined && (memberIdOf(actor) === row.memberId || mayKeepEvaluations(actor));
  },
  'who keeps the call': async (id) => {
    const row = first(await db.select().from(researchCall).where(eq(researchCall.id, id)));
    return (actor) => mayKeepCall(actor, row);
  },
  'who is in the team or decides': async (id) => {
    const row = await team(id);
    return (actor) => mayReadTeamInside(actor, row);
  },
  'who decides on the team': async (id) => {
    const row = await team(id);
    return (actor) => mayDecideTeam(actor, row);
  },
  'the writer and the moderators': async (id) => {
    const [row] = await db
      .select({ authorId: comment.authorId, dongCode: proposal.dongCode })
      .from(comment)
      .innerJoin(proposal, eq(proposal.id, comment.subjectId))
      .where(eq(comment.id, id));
    return (actor) => row !== undefined && (memberIdOf(actor) === row.authorId || mayModerate(actor, row));
  },
  'the person and the judges': async (id) => {
    const row = first(await db.select().from(measure).where(eq(measure.id, id)));
    return (actor) => memberIdOf(actor) === row.memberId || mayJudge(actor, row);
  },
  'who sees drafts of the brand': async (id) => {
    const row = first(
      await db
        .select({ dongCode: brand.dongCode })
        .from(brandRevision)
        .innerJoin(brand, eq(brand.id, brandRevision.brandId))
        .where(eq(brandRevision.id, id)),
    );
    return (actor) => mayReadDraft(actor, row);
  },
  'who may read the meeting': meetingOf,
  'who may read its minutes': minutesOf,
  'the author and who decides': async (id) => {
    const row = first(await db.select().from(takedown).where(eq(takedown.id, id)));
    const about = { memberId: row.authorId, dongCode: row.dongCode };
    return (actor) => memberIdOf(actor) === row.authorId || mayJudge(actor, about);
  },
};
