import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitOf, limits } from '@/lib/platform/rate-limit/limits';
import type { Who } from '@/lib/quality/permissions/actors';
import { acts, allowed } from '@/lib/quality/permissions/table';
import { readHouse } from '@/lib/quality/source';

/** Doors that are no `action({ name })` and count under a name of their own; a way out needs no limit. */
const doors: Readonly<Record<string, string | null>> = {
  'lib/platform/auth/actions.ts#signInAsDemo': 'session.sign_in',
  'lib/platform/auth/actions.ts#signInByLink': 'session.sign_in',
  'lib/platform/auth/actions.ts#signOut': null,
  'lib/platform/auth/actions-second-factor.ts#beginSecondFactor': 'session.second_factor',
  'lib/platform/auth/actions-second-factor.ts#setSecondFactor': 'session.second_factor',
  'lib/platform/auth/actions-second-factor.ts#giveSecondFactor': 'session.second_factor',
};
/** Saves a draft by the action of that name. */
const wrapped: Readonly<Record<string, string>> = {
  'components/complaint/filing/filing.tsx#$$RSC_SERVER_ACTION_0': 'complaint.save_draft',
};

/** The name under which an action counts, as its source gives it. */
function nameOf(action: string): string | null | undefined {
  if (action in doors) return doors[action];
  if (action in wrapped) return wrapped[action];
  const [file = '', exported = ''] = action.split('#');
  const text = readFileSync(file, 'utf8');
  return new RegExp(`export const ${exported} = \\w+\\(\\{\\s+name: '([a-z_.]+)'`).exec(text)?.[1];
}

const ordinary: readonly Who[] = ['visitor', 'resident', 'author'];
/** What people who are no officers can send, by the table; what is open to everyone too. */
const theirs = Object.entries(acts).filter(
  ([, act]) =>
    'open' in act || act.on.some((section) => allowed(section, act.asks).some((who) => ordinary.includes(who))),
);

describe('limits', () => {
  it('are there for every action that visitors and residents can send', () => {
    const without = theirs.filter(([action]) => {
      const name = nameOf(action);
      return name !== null && (name === undefined || limitOf(name) === 'other');
    });
    expect(
      without.map(([action]) => `${action} (${nameOf(action)}): say in lib/platform/rate-limit/limits.ts how often`),
    ).toEqual([]);
    expect(theirs.length).toBeGreaterThan(70);
  });

  it('name actions that exist, each once', () => {
    const written = readHouse(process.cwd())
      .sources.filter((source) => !source.isTest && source.path !== 'lib/platform/rate-limit/limits.ts')
      .map((source) => source.text)
      .join('\n');
    const names = Object.values(limits).flatMap(({ actions }) => [...actions]);
    expect(names.filter((name) => !written.includes(`'${name}'`))).toEqual([]);
    expect(names.length).toBe(new Set(names).size);
  });
});
