import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and its kin put a browser; used where there is one, since it starts at once. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

const ATTEMPTS = 5;
const PAUSE_MS = 2000;

/**
 * Opens a browser without a window: the one that `MESUR_CHROMIUM` names, else an installed one, else the one that
 * comes by npm. That one is unpacked on first use, and another test may be unpacking it, so a start that fails is
 * tried again.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = [process.env.MESUR_CHROMIUM ?? '', ...INSTALLED].find((path) => existsSync(path));
  for (let attempt = 1; ; attempt++) {
    try {
      return await chromium.launch({
        executablePath: installed ?? (await sparticuz.executablePath()),
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
