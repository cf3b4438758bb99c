import { createHash } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { comment } from '@/db/schema/comment';
import { takedown } from '@/db/schema/moderation';
import { proposal } from '@/db/schema/proposal';
import { seal } from '@/lib/platform/crypto/seal';
import type { People } from '../people';

const day = 86_400_000;

interface Told {
  ground: 'privacy' | 'defamation' | 'copyright' | 'other';
  claim: string;
  /** Days ago, hours until it was decided, days until it ended. */
  ago: number;
  decided?: { hours: number; state: 'refused' | 'restored'; reason: string; days?: number };
}

const told: Told[] = [
  {
    ground: 'defamation',
    claim: '제가 모임에서 한 말을 앞뒤를 자르고 옮겨 다른 뜻이 되었습니다. 이웃들은 제가 한 말인 줄 압니다.',
    ago: 0.8,
  },
  {
    ground: 'privacy',
    claim: '이름은 없지만 제 어머니 이야기인 것을 이웃이 모두 압니다.',
    ago: 96,
    decided: { hours: 7, state: 'restored', days: 9, reason: '누구인지 알 수 있는지 살펴보는 동안 임시로 가립니다.' },
  },
  {
    ground: 'copyright',
    claim: '제가 다른 곳에 쓴 글을 허락 없이 옮긴 것입니다.',
    ago: 151,
    decided: { hours: 26, state: 'refused', reason: '흔히 쓰는 짧은 말이라 저작권을 침해한다고 보기 어렵습니다.' },
  },
  {
    ground: 'defamation',
    claim: '저희 모임을 두고 한 말인데 사실과 다릅니다.',
    ago: 210,
    decided: { hours: 15, state: 'restored', days: 30, reason: '사실인지 가리기 어려워 임시로 가립니다.' },
  },
];

/** A few people asked that words be taken down: one request waits for the dong of Yang 3, the others are history. */
export async function tellTakedowns(tx: Tx, now: Date, people: People): Promise<void> {
  const officer = people.dongOfficers.yang3;
  const said = await tx
    .select({
      commentId: comment.id,
      subjectId: comment.subjectId,
      authorId: comment.authorId,
      dongCode: proposal.dongCode,
    })
    .from(comment)
    .innerJoin(proposal, eq(proposal.id, comment.subjectId))
    .where(and(eq(proposal.dongCode, '2914059000'), isNull(comment.hiddenAt)))
    .orderBy(asc(comment.id))
    .limit(told.length);
  if (officer === undefined || said.length === 0) return;
  await tx.insert(takedown).values(
    told.map(({ ground, claim, ago, decided }, n) => {
      const askedAt = new Date(now.getTime() - ago * day);
      const decidedAt = decided ? new Date(askedAt.getTime() + decided.hours * 3_600_000) : null;
      const endedAt = decided?.days && decidedAt ? new Date(decidedAt.getTime() + decided.days * day) : null;
      return {
        ...(said[n % said.length] as (typeof said)[number]),
        receipt: createHash('sha256').update(`seed ${n}`).digest('hex'),
        kind: 'comment' as const,
        ground,
        asker: n === 1 ? ('proxy' as const) : ('self' as const),
        claim: seal(claim, 'takedown.claim'),
        askedAt,
        state: decided?.state ?? ('asked' as const),
        decidedBy: decided ? officer : null,
        decidedAt,
        reason: decided?.reason ?? null,
        endsAt: endedAt,
        endedAt,
      };
    }),
  );
}
