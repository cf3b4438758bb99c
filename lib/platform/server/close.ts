import type { Server } from 'node:http';

/** Stops taking requests, lets the running ones end (at most `milliseconds`), then closes what is left. */
export async function closeServer(server: Server, milliseconds = 10_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(hurry);
}
