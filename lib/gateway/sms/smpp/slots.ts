/** At most so many at a time; who comes later waits in line. */
export function slots(count: number) {
  let free = count;
  const line: (() => void)[] = [];
  const idle: (() => void)[] = [];

  const give = () => {
    const next = line.shift();
    if (next) next();
    else free += 1;
    if (free === count) for (const told of idle.splice(0)) told();
  };

  return {
    /** Resolves with the way to give the slot back. */
    take: async (): Promise<() => void> => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => line.push(resolve));
      return give;
    },
    /** Resolves when nobody holds a slot. */
    idle: async (): Promise<void> => {
      if (free < count) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}
