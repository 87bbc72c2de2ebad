import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a browser without a window: the one that `MESUR_CHROMIUM` names, else the one that comes by npm,
 * unpacked to the temporary folder on first use. Close it when done.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env.MESUR_CHROMIUM;
  const executablePath = named !== undefined && existsSync(named) ? named : await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
