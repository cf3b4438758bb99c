import { Card, Cards } from '@/components/ui/cards';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { Lang } from '@/lib/format/copy';
import { formatShortInstant } from '@/lib/format/dates';
import { notificationCopy } from '@/lib/notification/copy';
import type { Tie } from '@/lib/notification/events';
import { sentenceOf } from '@/lib/notification/rules';
import type { Message } from '@/lib/notification/rules/read';
import { casePath, deskPath, paths } from '@/lib/platform/paths';

type Props = { lang: Lang; messages: Message[]; now: Date; heading?: 'h2' | 'h3' };

const officerTies: readonly Tie[] = [
  'next_desk',
  'hub',
  'department',
  'planner',
  'admin',
  'second_person',
  'head',
  'mayor_office',
  'invited',
];

/** What was done to a person's words, and may be objected to. */
const measures = /^(comment[.]hide|moderation[.]|takedown[.])/;

/** The case on the desk for those whose work it is, its public page for everybody else. */
function placeOf(message: Message, lang: Lang): string | null {
  const { kind, number, because, type } = message;
  if (message.gone) return null;
  if (because === 'admin') return paths(lang).deskPrivacy;
  if (kind === 'hotline_thread') return deskPath(lang, kind, number);
  if (because === 'writer' && measures.test(type)) return paths(lang).myMeasures;
  if (because === 'writer' && type.startsWith('programme.')) return paths(lang).myProgrammes;
  if (type === 'takedown.objection') return paths(lang).deskTakedowns;
  if (type.startsWith('moderation.appeal')) return paths(lang).deskMeasures;
  if (type === 'proposal.hold_supports' && because === 'next_desk') return paths(lang).deskSupports;
  if (type === 'research.remove' && because === 'writer') return paths(lang).me;
  if (because === 'team') return paths(lang).ownTeam(number);
  const own = !officerTies.includes(because);
  return (own ? casePath : deskPath)(lang, kind, number);
}

/** What has happened to cases somebody has to do with: the step in a sentence, the case, why they are told. */
export function Messages({ lang, messages, now, heading }: Props) {
  const t = notificationCopy[lang];
  return (
    <Cards label={t.title}>
      {messages.map((message) => (
        <Card
          key={message.id}
          href={placeOf(message, lang)}
          heading={heading}
          mark={
            <Icon
              name={message.readAt ? 'check' : 'bell'}
              className={message.readAt ? 'text-ink-3' : 'text-primary-ink'}
            />
          }
          title={sentenceOf(message, lang) ?? message.title}
          text={message.gone ? t.gone : message.reason && <span lang="ko">{message.reason}</span>}
          meta={[
            !message.readAt && (
              <Tag key="unread" tone="primary">
                {t.unread}
              </Tag>
            ),
            message.title && (
              <b key="title" lang="ko" className="font-bold text-ink-2">
                {message.title}
              </b>
            ),
            message.number,
            t.because[message.because],
            <time key="at" dateTime={message.at.toISOString()}>
              {formatShortInstant(message.at, now, lang)}
            </time>,
          ]}
        />
      ))}
    </Cards>
  );
}
