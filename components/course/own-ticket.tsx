import { Notice } from '@/components/ui/notice';
import { Box } from '@/components/ui/page';
import { QrCode } from '@/components/ui/qr-code';
import { ownCourseCopy } from '@/lib/course/copy/own';
import type { OwnCoursePage } from '@/lib/course/loaders/own';
import type { Lang } from '@/lib/format/copy';
import { ConfirmSeat } from './own-verbs';
import { momentWords } from './words';

type Props = { shown: OwnCoursePage; formKey: string; lang: Lang };

/** What somebody needs now: the code for the door, the button that takes a seat that came free, or how many are before them. */
export function OwnTicket({ shown, formKey, lang }: Props) {
  const t = ownCourseCopy[lang];
  const { course, seat, ticket, position } = shown;
  if (seat.state === 'offered' && seat.offeredUntil && course.state === 'open')
    return (
      <Box>
        <Notice kind="warn" title={t.offered}>
          <p>{t.offeredText(momentWords(seat.offeredUntil, lang))}</p>
        </Notice>
        <div className="mt-4">
          <ConfirmSeat number={course.number} lang={lang} formKey={formKey} />
        </div>
      </Box>
    );
  if (position !== null)
    return (
      <Box>
        {course.state === 'open' ? (
          <>
            <p className="text-xl font-bold">{t.position(position)}</p>
            <p className="mt-2 text-sm text-ink-2">{t.waitingText}</p>
          </>
        ) : (
          <p>{t.noSeatCame}</p>
        )}
      </Box>
    );
  if (!ticket) return null;
  return (
    <Box title={t.ticket}>
      <p className="mb-3 text-sm text-ink-2">{t.ticketHint}</p>
      <QrCode label={t.picture} picture={ticket.picture} />
      <p className="mt-3 text-sm text-ink-2">{t.digits}</p>
      <p className="font-mono text-2xl font-bold tabular-nums" translate="no" data-digits="">
        {ticket.digits.replace(/(\d)(?=(\d{4})$)/u, '$1 ')}
      </p>
    </Box>
  );
}
