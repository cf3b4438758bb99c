import { mayKeepBrands } from '@/lib/brand/policy';
import { mayKeepCourses } from '@/lib/course/policy';
import { maySeeEvaluations } from '@/lib/evaluation/policy';
import { mayOpenMeetings } from '@/lib/meeting/policy';
import { mayKeepPlaces } from '@/lib/place/policy';
import type { Actor } from '@/lib/platform/actor';
import type { CaseKind } from '@/lib/platform/paths';
import { mayKeepPractices } from '@/lib/practice/policy';
import { mayKeepProgrammes } from '@/lib/programme/policy';
import { mayKeepProjects } from '@/lib/project/policy';
import { mayKeepCalls } from '@/lib/research/policy';
import { maySeeScores } from '@/lib/score/policy';

/** What the office keeps for the public beside its cases, each with a working page of its own: its kind, and who keeps it. */
const rooms = [
  ['meeting', mayOpenMeetings],
  ['brand', mayKeepBrands],
  ['project', mayKeepProjects],
  ['evaluation', maySeeEvaluations],
  ['score_card', maySeeScores],
  ['practice', mayKeepPractices],
  ['place', mayKeepPlaces],
  ['programme', mayKeepProgrammes],
  ['course', mayKeepCourses],
  ['research', mayKeepCalls],
] as const satisfies readonly [CaseKind, (actor: Actor) => boolean][];
export type Room = (typeof rooms)[number][0];

/** The rooms that this officer may enter. */
export const roomsOf = (actor: Actor): Room[] => rooms.filter(([, may]) => may(actor)).map(([room]) => room);
