import { describe, expect, it } from 'vitest';
import { hadSecondFactor, parseRoles, readRoles, rolesIn } from './roles-file';

const file = (rules: object[], more: object = {}) => parseRoles(JSON.stringify({ rules, ...more }));
const planner = { when: { groups: 'planning' }, role: 'planner' };

describe('claims mean a role', () => {
  it('when every claim of a rule has one of its values', () => {
    const roles = file([planner, { when: { groups: ['a', 'b'], office: 'main' }, role: 'mayor' }]);
    expect(rolesIn(roles, { groups: ['x', 'planning'] })).toEqual([{ role: 'planner', place: null, isHead: false }]);
    expect(rolesIn(roles, { groups: 'planning' })).toHaveLength(1);
    expect(rolesIn(roles, { groups: ['b'] })).toEqual([]);
    expect(rolesIn(roles, { groups: ['b'], office: 'main' })).toMatchObject([{ role: 'mayor' }]);
  });

  it('at the place that the rule names, or that a claim does', () => {
    const roles = file([
      { when: { groups: 'yang3' }, role: 'dong_officer', dong: 'yang3', head: true },
      { when: { kind: 'department' }, role: 'department_officer', department: { claim: 'unit.slug' } },
    ]);
    expect(rolesIn(roles, { groups: ['yang3'], kind: 'department', unit: { slug: ['library', 'parks'] } })).toEqual([
      { role: 'dong_officer', place: 'yang3', isHead: true },
      { role: 'department_officer', place: 'library', isHead: false },
      { role: 'department_officer', place: 'parks', isHead: false },
    ]);
    expect(rolesIn(roles, { kind: 'department' })).toEqual([]);
  });

  it('never by a name that every object has', () => {
    const roles = file([{ when: { constructor: 'x', 'a.__proto__': 'y' }, role: 'admin' }]);
    expect(rolesIn(roles, { a: {} })).toEqual([]);
    expect(rolesIn(file([planner]), { groups: { planning: true } })).toEqual([]);
    expect(rolesIn(file([planner]), {})).toEqual([]);
  });
});

it('the provider’s second factor counts only in the ways the file names', () => {
  const roles = file([], { secondFactor: { acr: ['gold'], amr: ['mfa'] } });
  expect(hadSecondFactor(roles, { amr: ['pwd', 'mfa'] })).toBe(true);
  expect(hadSecondFactor(roles, { acr: 'gold' })).toBe(true);
  expect(hadSecondFactor(roles, { acr: 'silver', amr: ['pwd'] })).toBe(false);
  expect(hadSecondFactor(file([]), { acr: 'gold', amr: ['mfa'] })).toBe(false);
});

describe('a file that cannot be right', () => {
  it.each([
    ['no JSON', '{', /is no JSON/],
    ['a misspelt name', '{"rule": []}', /rule/],
    ['a rule for everybody', '{"rules": [{"when": {}, "role": "admin"}]}', /rules\.0\.when: names no claim/],
    ['a role that is none', '{"rules": [{"when": {"g": "x"}, "role": "king"}]}', /rules\.0\.role/],
    ['a dong officer of no dong', '{"rules": [{"when": {"g": "x"}, "role": "dong_officer"}]}', /dong belongs/],
    ['a planner of a dong', '{"rules": [{"when": {"g": "x"}, "role": "planner", "dong": "a"}]}', /dong belongs/],
  ])('stops the start: %s', (_, text, said) => {
    expect(() => parseRoles(text)).toThrow(said);
  });

  it('or is not there', () => {
    expect(() => readRoles('/nowhere/roles.json')).toThrow(/OIDC_ROLES_FILE \/nowhere\/roles\.json/);
  });
});
