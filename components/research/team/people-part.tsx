import { randomUUID } from 'node:crypto';
import { Section } from '@/components/ui/page';
import type { Lang } from '@/lib/format/copy';
import { teamCopy } from '@/lib/research/copy/team';
import type { Workspace } from '@/lib/research/loaders/own';
import { People } from '../people';
import { InviteForm } from './invitation-forms';
import { Invitations } from './invitations';
import { HandOver, LeaveTeam, RemoveMember, ShowName } from './people-forms';

/** Who is in the team, how to bring in others, and how to go. */
export function PeoplePart({ work, lang, alive }: { work: Workspace; lang: Lang; alive: boolean }) {
  const { team, people, invitations, leads, memberId } = work;
  const t = teamCopy[lang];
  const form = () => ({ number: team.number, lang, formKey: randomUUID() });
  const me = people.find((person) => person.memberId === memberId);
  return (
    <>
      <Section title={t.sections.people}>
        <People
          people={people}
          lang={lang}
          action={(person) =>
            leads && person.memberId !== memberId ? (
              <div className="flex flex-wrap gap-2">
                <HandOver {...form()} member={person.memberId} name={person.name} />
                <RemoveMember {...form()} member={person.memberId} name={person.name} />
              </div>
            ) : null
          }
        />
        {alive && (
          <div className="mt-5 grid gap-5">
            <ShowName key={String(me?.named)} {...form()} named={me?.named ?? false} />
            {people.length === 1 ? (
              <p className="text-sm text-ink-2">{t.lastOne}</p>
            ) : leads ? (
              <p className="text-sm text-ink-2">{t.leadStays}</p>
            ) : (
              <LeaveTeam {...form()} />
            )}
          </div>
        )}
      </Section>
      {alive && (
        <Section title={t.sections.invitations}>
          <div className="grid gap-5">
            {leads && <InviteForm {...form()} />}
            <Invitations number={team.number} lang={lang} invitations={invitations} leads={leads} />
          </div>
        </Section>
      )}
    </>
  );
}
