import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What one start of the server took, and how much memory it had needed at most after some requests. */
interface Start {
  readonly readyMs: number;
  /** Peak resident memory in MiB; null where the system does not tell. */
  readonly peakMemoryMib: number | null;
}

/** Starts the server as its own process on a free port, asks it for its first page, then `requests` more, and stops it. */
export async function measureStart({
  entry,
  folder,
  requests,
  path,
}: {
  readonly entry: string;
  readonly folder: string;
  readonly requests: number;
  readonly path: string;
}): Promise<Start> {
  const from = performance.now();
  const child = spawn(process.execPath, [entry, 'serve', '--port', '0'], {
    env: { ...process.env, MESUR_DATA: folder, DATABASE_URL: undefined, MESUR_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const address = await addressOf(child.stdout, ended);
    const first = await fetch(`${address}${path}`);
    await first.arrayBuffer();
    if (first.status !== 200) throw new Error(`the first page answered ${first.status}`);
    const readyMs = performance.now() - from;
    for (let done = 0; done < requests; done++) await (await fetch(`${address}${path}`)).arrayBuffer();
    return { readyMs, peakMemoryMib: await peakMemory(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function addressOf(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    output.on('data', (chunk) => {
      text += String(chunk);
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error('the server ended before it answered')));
  });
}

async function peakMemory(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
