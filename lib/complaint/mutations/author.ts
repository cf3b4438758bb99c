import { attach } from '@/lib/platform/files/files';
import type { Upload } from '@/lib/platform/files/uploads';
import { ok, type Result } from '@/lib/platform/result';
import type { Work } from '@/lib/platform/transact';
import { lockMerged, resumeCaseClock, stopCaseClock } from './clock';
import { type Named, takeStep, writeChange } from './step';

type Done = Promise<Result<{ number: string }>>;

/** What the resident was asked for, in words and files; the clock counts on. */
export async function supplementComplaint(work: Work, ask: Named & { text: string; uploads: readonly Upload[] }): Done {
  const taken = await takeStep(work, ask, 'supplement', {
    reason: ask.text,
    along: async (c) => {
      const resumed = await resumeCaseClock(work, c);
      if (!resumed.ok) return resumed;
      await attach(work, c.id, ask.uploads, { public: c.visibility === 'public' });
      return ok({ data: { files: ask.uploads.length } });
    },
  });
  return taken.ok ? ok({ number: taken.value.before.number }) : taken;
}

/** The resident takes the case back. Cases merged into it stand on their own again: their authors still wait. */
export async function withdrawComplaint(work: Work, ask: Named & { reason: string | null }): Done {
  const taken = await takeStep(work, ask, 'withdraw', {
    reason: ask.reason,
    along: async (c) => {
      const stopped = await stopCaseClock(work, c);
      return stopped.ok ? ok({}) : stopped;
    },
  });
  if (!taken.ok) return taken;
  const { before } = taken.value;
  for (const one of await lockMerged(work, before.id)) {
    await writeChange(work, one, { state: 'received', mergedIntoId: null, departmentId: null, ownerId: null });
    work.record({
      subjectId: one.id,
      number: one.number,
      type: 'complaint.unmerge',
      from: 'merged',
      to: 'received',
      public: one.visibility === 'public',
      data: { from: before.number },
    });
  }
  return ok({ number: before.number });
}
