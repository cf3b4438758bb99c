import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKeys } from './keys';
import { keyIdOf, lookupHash, open, SealBroken, seal } from './seal';

const bytes = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const ring = (DATA_KEYS: string, LOOKUP_KEY = bytes(9)) => parseKeys({ DATA_KEYS, LOOKUP_KEY });
const first = ring(`1:${bytes(1)}`);
const both = ring(`2:${bytes(2)},1:${bytes(1)}`);

describe('seal', () => {
  it('opens again to the same text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(open(seal(text, 'a.b', first), 'a.b', first)).toBe(text);
      }),
    );
  });

  it('looks different each time and shows nothing of the text', () => {
    const [one, other] = [seal('01000000001', 'phone.number', first), seal('01000000001', 'phone.number', first)];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^s1\.1\.[A-Za-z0-9_-]+$/);
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('0100000');
  });

  it('refuses every changed bit', () => {
    const sealed = seal('01000000001', 'phone.number', first);
    const head = sealed.lastIndexOf('.') + 1;
    const body = Buffer.from(sealed.slice(head), 'base64url');
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const changed = Buffer.from(body);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const forged = sealed.slice(0, head) + changed.toString('base64url');
      expect(() => open(forged, 'phone.number', first)).toThrow(SealBroken);
    }
    for (const short of ['', 's1.1.', 's1.1.AAAA', 'plain', `s1.1.${'A'.repeat(37)}`])
      expect(() => open(short, 'phone.number', first)).toThrow(SealBroken);
  });

  it('refuses another context, so that a value moved to another column stays shut', () => {
    expect(() => open(seal('x', 'member.name', first), 'phone.number', first)).toThrow(SealBroken);
  });

  it('refuses another key under the same name, and says which one is missing', () => {
    const sealed = seal('x', 'a.b', first);
    expect(() => open(sealed, 'a.b', ring(`1:${bytes(3)}`))).toThrow(/changed/);
    expect(() => open(sealed, 'a.b', ring(`2:${bytes(2)}`))).toThrow('"1"');
  });

  it('seals with the newest key and opens with every one it has', () => {
    expect(keyIdOf(seal('x', 'a.b', both))).toBe('2');
    expect(open(seal('x', 'a.b', first), 'a.b', both)).toBe('x');
    const renamed = seal('x', 'a.b', first).replace('s1.1.', 's1.2.');
    expect(() => open(renamed, 'a.b', both)).toThrow(SealBroken);
    expect(keyIdOf('01000000001')).toBeNull();
  });

  it('is AES-256-GCM as anyone else computes it', () => {
    // NIST GCM specification (McGrew, Viega), test case 14: key, nonce and 16 zero bytes of text.
    const vector = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12));
    expect(vector.update(Buffer.alloc(16)).toString('hex') + vector.final('hex')).toBe(
      'cea7403d4d606b6e074ec5d3baf39d18',
    );
    expect(vector.getAuthTag().toString('hex')).toBe('d0d1c8a799996bf0265b98b5d48ab919');
    // What was sealed with an earlier version still opens.
    expect(open('s1.1.BwcHBwcHBwcHBwcHhyXoSKxtvzxE8i_3RmfpSmFrRk-pEg', 'a.b', first)).toBe('올림');
  });
});

describe('lookupHash', () => {
  it('finds the same again and keeps kinds and keys apart', () => {
    const hash = lookupHash('phone', '01000000001', first);
    expect(hash).toBe('65974b12b5f71659dfa2156ed2c63d35446fda20d7b32f8f5273912c7dd5e4c7');
    expect(lookupHash('phone', '01000000001', both)).toBe(hash);
    expect(lookupHash('email', '01000000001', first)).not.toBe(hash);
    expect(lookupHash('phone', '01000000001', ring(`1:${bytes(1)}`, bytes(8)))).not.toBe(hash);
  });
});

describe('parseKeys', () => {
  it('says what to set, and never repeats a key', () => {
    for (const DATA_KEYS of [undefined, '', 'x', '1:short', `A b:${bytes(1)}`, `1:${bytes(1)},`, `:${bytes(1)}`])
      expect(() => parseKeys({ DATA_KEYS, LOOKUP_KEY: bytes(9) }), String(DATA_KEYS)).toThrow(/Set:\n {2}DATA_KEYS: /);
    expect(() => parseKeys({ DATA_KEYS: `1:${bytes(1)}` })).toThrow(/LOOKUP_KEY: base64 of 32 bytes/);
    expect(() => parseKeys({ DATA_KEYS: '1:hunter2', LOOKUP_KEY: 'hunter3' })).not.toThrow(/hunter/);
    expect(() => ring(`1:${bytes(1)},1:${bytes(2)}`)).toThrow(/same id/);
  });
});
