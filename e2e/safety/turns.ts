/** Some at a time: enough to keep the portal busy, few enough not to stand in its way. */
export async function inTurns<T>(all: readonly T[], one: (each: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await one(next);
  };
  await Promise.all([work(), work(), work(), work()]);
}
