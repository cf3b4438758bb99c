import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose eyes the row policies of the database see with: '' is nobody, else `system`, `provider`, `resident:7`, `officer:5` or, of an institution beside the office, `institution:9`. */
export type Scope = '' | 'system' | 'provider' | `resident:${number}` | `officer:${number}` | `institution:${number}`;

type Holder = { scope: Scope };

/** The server and the bundled application share one process but not one module graph, so they meet on globalThis. */
const key = Symbol.for('ollim.scope');
const fallbackKey = Symbol.for('ollim.scope.default');

function storage(): AsyncLocalStorage<Holder> {
  const held: AsyncLocalStorage<Holder> | undefined = Reflect.get(globalThis, key);
  if (held) return held;
  const made = new AsyncLocalStorage<Holder>();
  Reflect.set(globalThis, key, made);
  return made;
}

export const currentScope = (): Scope => storage().getStore()?.scope ?? Reflect.get(globalThis, fallbackKey) ?? '';

/** Runs `work` and everything it awaits with these eyes. */
export function inScope<T>(scope: Scope, work: () => T): T {
  return storage().run({ scope }, work);
}

/** From here on the running request sees with these eyes; without a request nothing changes. */
export function changeScope(scope: Scope): void {
  const holder = storage().getStore();
  if (holder) holder.scope = scope;
}

/** What code sees with that belongs to no request, no job and no transaction: nobody, unless the program says otherwise. */
export function setDefaultScope(scope: Scope): void {
  Reflect.set(globalThis, fallbackKey, scope);
}
