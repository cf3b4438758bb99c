import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Doors of machines: in a storm they have to be quick, and Next gives them nothing. */
const machines = ['/api/hotline/inbound', '/api/hotline/report', '/api/hotline/android'];

type Door = (request: Request) => Promise<Response>;

/** The routes of `app/api` that are answered without entering Next, by their paths. The platform knows no noun, so they are found by their place. */
export async function loadDoors(): Promise<Map<string, Door>> {
  const loaded = machines.map(async (path): Promise<[string, Door]> => {
    const route = (await import(pathToFileURL(resolve(`app${path}/route.ts`)).href)) as { POST: Door };
    return [path, route.POST];
  });
  return new Map(await Promise.all(loaded));
}
