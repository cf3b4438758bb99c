import { connect } from 'node:net';

/** Looks for malware. Throws when it cannot say. */
export type Scan = (content: Buffer) => Promise<'clean' | 'infected'>;

/** Where a ClamAV daemon listens: a socket of this machine, or `host:port`. */
export const isScannerAddress = (text: string): boolean => /^(?:\/\S+|[\w.-]+:\d{1,5})$/u.test(text);

const largestPart = 64 * 1024;

/** Asks a ClamAV daemon, which is sent the bytes in parts, each behind its length (clamd(8), INSTREAM). A silence of `patience` milliseconds is no answer. */
export function clamdScanner(address: string, patience = 20_000): Scan {
  const [host = '', port] = address.split(':');
  return (content) =>
    new Promise((done, failed) => {
      let answer = '';
      const socket = connect(address.startsWith('/') ? { path: address } : { host, port: Number(port) });
      socket.setTimeout(patience, () => socket.destroy(new Error('the scanner does not answer')));
      socket.on('error', failed);
      socket.on('data', (said) => {
        answer = (answer + said.toString('utf8')).slice(0, 1000);
      });
      socket.on('close', () => {
        if (/^stream: OK\0?$/u.test(answer)) done('clean');
        else if (/ FOUND\0?$/u.test(answer)) done('infected');
        else failed(new Error('the scanner did not say whether it found something'));
      });
      socket.write('zINSTREAM\0');
      for (let at = 0; at < content.length; at += largestPart) {
        const part = content.subarray(at, at + largestPart);
        socket.write(lengthOf(part.length));
        socket.write(part);
      }
      socket.write(lengthOf(0));
    });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
