import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getAnnounced } from '@/lib/district/queries/announced';
import type { Lang } from '@/lib/format/copy';
import { idIn, one, type Query } from '@/lib/format/query';
import { rolesOn } from '@/lib/platform/actor';
import { requireOfficer } from '@/lib/platform/auth/guard';
import { listSteps } from '@/lib/platform/history';
import { deskPath, deskRoom } from '@/lib/platform/paths';
import { eventsFor } from '@/lib/platform/workflow';
import { mayKeepPractices } from './policy';
import {
  countAnnounced,
  getPractice,
  listAllPractices,
  listAwards,
  listFigures,
  listPractices,
  listStarted,
} from './queries';
import { practiceFields } from './schema';
import { practiceWorkflow } from './states';

/** The library with its filter, and how many of the practices that were announced it names. */
export async function loadPractices(query: Query) {
  const field = practiceFields.find((f) => f === one(query.field));
  const before = idIn(query.before);
  const [page, named, announced] = await Promise.all([
    listPractices({ ...(field ? { field } : {}), ...(before ? { before } : {}) }),
    countAnnounced(),
    getAnnounced(),
  ]);
  return { ...page, field, before, named, announced: announced.practices ?? null };
}

/** One practice that everyone may see. */
export const loadPractice = cache(async (number: string) => {
  const practice = await getPractice(number);
  if (practice?.state !== 'published') notFound();
  const [figures, awards, started, steps] = await Promise.all([
    listFigures([practice.id]),
    listAwards(practice.id),
    listStarted(practice.id),
    listSteps([practice.id]),
  ]);
  return { practice, figures, awards, started, steps };
});

/** The whole library for those who keep it; to other officers it does not exist. */
export async function loadPracticeDesk(lang: Lang) {
  const actor = await requireOfficer(lang, deskRoom(lang, 'practice'));
  return mayKeepPractices(actor) ? listAllPractices() : notFound();
}

/** One practice in whatever state, with what can be done to it now. */
export async function loadPracticeEditor(lang: Lang, number: string) {
  const actor = await requireOfficer(lang, deskPath(lang, 'practice', number));
  const practice = mayKeepPractices(actor) ? await getPractice(number) : null;
  if (!practice) notFound();
  const [figures, awards, steps] = await Promise.all([
    listFigures([practice.id]),
    listAwards(practice.id),
    listSteps([practice.id], { internal: true }),
  ]);
  return {
    practice,
    figures,
    awards,
    steps,
    events: eventsFor(practiceWorkflow, practice.state, rolesOn(actor, {})),
  };
}
