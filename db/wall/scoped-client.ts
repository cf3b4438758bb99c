import type postgres from 'postgres';
import { currentScope, type Scope } from '../scope';

type Parameters = postgres.ParameterOrJSON<never>[] | undefined;

/** For the row policies; it ends with the transaction, so nothing stays on a connection that somebody else uses next. */
const setting = "select set_config('ollim.actor', $1, true)";

/**
 * The pool as the query builder uses it, telling the database with each query whose eyes it is for. Nobody's queries (every page for visitors) go as they are; the
 * others in a transaction of their own, sent in one go.
 */
export function withScope(sql: postgres.Sql): postgres.Sql {
  return new Proxy(sql, {
    get(target, name) {
      if (name === 'unsafe')
        return (text: string, parameters: Parameters, options?: postgres.UnsafeQueryOptions) => {
          const scope = currentScope();
          return scope ? scoped(target, scope, text, parameters, options) : target.unsafe(text, parameters, options);
        };
      if (name === 'begin')
        return (work: (tx: postgres.TransactionSql) => Promise<unknown>) => {
          const scope = currentScope();
          return target.begin(async (tx) => {
            if (scope) await tx.unsafe(setting, [scope], { prepare: true });
            return work(tx);
          });
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** A query as the builder awaits it: as it is, or with `.values()` for rows as lists. */
function scoped(
  sql: postgres.Sql,
  scope: Scope,
  text: string,
  parameters: Parameters,
  options?: postgres.UnsafeQueryOptions,
) {
  const run = (asLists: boolean) =>
    sql.begin(async (tx) => {
      const query = () => tx.unsafe(text, parameters, options);
      const [, rows] = await Promise.all([
        tx.unsafe(setting, [scope], { prepare: true }),
        asLists ? query().values() : query(),
      ]);
      return rows;
    });
  // biome-ignore lint/suspicious/noThenProperty: it stands for a lazy query of the client, which is one too
  return { then: (...on: [never, never]) => run(false).then(...on), values: () => run(true) };
}
