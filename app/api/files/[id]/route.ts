import { Readable } from 'node:stream';
import { z } from 'zod';
import { mayReadDraft } from '@/lib/brand/policy';
import { getBrand } from '@/lib/brand/queries';
import { mayEveryoneSee, mayRead, mayReadInside } from '@/lib/complaint/policy';
import { getGuardedComplaint } from '@/lib/complaint/queries';
import { mayReadThread } from '@/lib/hotline/policy';
import { getThread } from '@/lib/hotline/queries';
import { isOfOffice } from '@/lib/platform/actor';
import { getAttachment, openAttachment } from '@/lib/platform/files/files';
import { currentActor } from '@/lib/platform/session';
import { mayReadApplication } from '@/lib/programme/policy';
import { getApplication } from '@/lib/programme/queries/application';
import { mayReadInternalSteps, mayReadProposal } from '@/lib/proposal/policy';
import { getProposalCase } from '@/lib/proposal/queries';
import { mayReadTeamInside } from '@/lib/research/policy';
import { getTeam } from '@/lib/research/queries';

type Attachment = NonNullable<Awaited<ReturnType<typeof getAttachment>>>;

/**
 * A file of a case. One that everyone may see may be kept for five minutes and then asks whether it still stands, since it can be hidden or taken down; others are
 * there for those who may read the case, and for everyone else do not exist. Pictures are shown, everything else is downloaded; neither can run anything.
 */
export async function GET(request: Request, { params }: RouteContext<'/api/files/[id]'>): Promise<Response> {
  const id = z.uuid().safeParse((await params).id);
  const file = id.success ? await getAttachment(id.data) : null;
  const readers = file ? await readersOf(file) : 'nobody';
  if (!file || readers === 'nobody') return missing();
  const headers = headersOf(file, readers === 'everyone');
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  const opened = await openAttachment(file.storageKey);
  if (!opened) return missing();
  const body = Readable.toWeb(opened.stream) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { ...headers, 'content-length': String(opened.bytes) } });
}

async function readersOf(file: Attachment): Promise<'everyone' | 'asker' | 'nobody'> {
  if (file.kind === 'complaint') {
    const c = await getGuardedComplaint(file.subjectId);
    if (c && file.public && mayEveryoneSee(c)) return 'everyone';
    // What was taken down is for its author and the office.
    const may = c?.takenDownAt ? mayReadInside : mayRead;
    return c && may(await currentActor(), c) ? 'asker' : 'nobody';
  }
  if (file.kind === 'proposal') {
    const p = await getProposalCase(file.number);
    if (p && file.public && p.publishedAt !== null) return 'everyone';
    const may = p?.takenDownAt ? mayReadInternalSteps : mayReadProposal;
    return p && may(await currentActor(), p) ? 'asker' : 'nobody';
  }
  if (file.kind === 'application') {
    const application = await getApplication(file.number);
    return application && mayReadApplication(await currentActor(), application) ? 'asker' : 'nobody';
  }
  if (file.public) return 'everyone';
  if (file.kind === 'brand') {
    const brand = await getBrand(file.number);
    return brand && mayReadDraft(await currentActor(), brand) ? 'asker' : 'nobody';
  }
  if (file.kind === 'research') {
    const team = await getTeam(file.number);
    return team && mayReadTeamInside(await currentActor(), team) ? 'asker' : 'nobody';
  }
  if (file.kind === 'hotline_thread') {
    const actor = await currentActor();
    const thread = await getThread(file.number);
    return thread && mayReadThread(actor, thread) ? 'asker' : 'nobody';
  }
  return isOfOffice(await currentActor()) ? 'asker' : 'nobody';
}

function headersOf(file: Attachment, forEveryone: boolean): Record<string, string> & { etag: string } {
  const shown = file.mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return {
    etag: `"${file.storageKey.slice(-32)}"`,
    'content-type': file.mediaType,
    'content-disposition': `${shown}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
    'cache-control': forEveryone ? 'public, max-age=300, must-revalidate' : 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  };
}

const missing = () => new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
