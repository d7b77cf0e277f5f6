// Finds a Chromium: the one of the variable, an installed one, or the one that a registry package ships.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launch options for Playwright, or null where there is no Chromium at all. The same answer at every call. */
export async function findBrowser() {
  const executablePath = [process.env.CHROMIUM, ...installed].find(path => path && existsSync(path));
  if (executablePath) return { executablePath, args };
  return shipped().catch(() => null);
}

/** The package unpacks the libraries that it needs only where it believes that it runs in the cloud; so it is told so for that moment. */
async function shipped() {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const folder = dirname(executablePath);
    return {
      executablePath,
      args: [...args, '--no-zygote'],
      env: {
        ...before,
        LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), before.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
      },
    };
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}
