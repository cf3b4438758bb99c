import { Agent, request } from 'node:http';

/** One request, ready to be sent. */
export interface Shot {
  body: Buffer;
  headers: Record<string, string>;
}

/** Sends as fast as `connections` can for so long, and answers how many were acknowledged a second. Throws at the first that was not. */
export async function shoot(
  address: string,
  connections: number,
  milliseconds: number,
  shot: () => Shot,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const from = performance.now();
  const end = from + milliseconds;
  let acknowledged = 0;
  const one = async () => {
    while (performance.now() < end) {
      const { body, headers } = shot();
      const status = await send(agent, address, body, headers);
      if (status !== 200) throw new Error(`answered ${status}`);
      acknowledged += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return acknowledged / ((performance.now() - from) / 1000);
}

function send(agent: Agent, address: string, body: Buffer, headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const sent = request(
      address,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': body.length, ...headers },
      },
      (response) => {
        response.resume();
        response.once('end', () => done(response.statusCode ?? 0));
      },
    );
    sent.once('error', failed);
    sent.end(body);
  });
}
