import { LinkButton } from '@/components/ui/button';
import { Box } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { meetingCopy } from '@/lib/meeting/copy';
import { meetingDeskCopy } from '@/lib/meeting/copy-desk';
import type { MeetingEditor } from '@/lib/meeting/loaders';
import { casePath } from '@/lib/platform/paths';
import { CancelMeeting, HoldMeeting, PublishMinutes } from './verbs';

type Form = { meeting: MeetingEditor['meeting']; lang: Lang; formKey: string };

/** What can be done with a meeting now. */
export function WhatNow({ found, lang, form }: { found: MeetingEditor; lang: Lang; form: () => Form }) {
  const t = meetingDeskCopy[lang];
  const { meeting, events, begun } = found;
  return (
    <Box title={meetingCopy[lang].states[meeting.state]}>
      <div className="grid gap-4">
        <LinkButton wide href={casePath(lang, 'meeting', meeting.number)}>
          {t.seen}
        </LinkButton>
        {events.includes('hold') &&
          (begun ? <HoldMeeting {...form()} /> : <p className="text-sm text-ink-2">{t.notBegun}</p>)}
        {events.includes('publish') && <PublishMinutes {...form()} />}
        {events.includes('cancel') && <CancelMeeting {...form()} />}
      </div>
    </Box>
  );
}
