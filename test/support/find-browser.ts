// Finds the browsers that the tests run in. Where one is missing, root on Debian gets it installed;
// everybody else is told in one sentence what to install.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests need on this machine. */
export interface Program {
  /** As people call it. */
  readonly title: string;
  /** What it is called on the PATH. */
  readonly commands: readonly string[];
  /** Where it stands on machines that do not put it on the PATH. */
  readonly places?: () => readonly string[];
  /** The environment variable that says where it is. */
  readonly variable?: string;
  /** Whether it is no program at all, but files that one runs. */
  readonly isFile?: boolean;
  /** The package of Debian that brings it, or several. */
  readonly debianPackage: string;
}

/** A program that could not be had. Its message is all that anybody needs to be told. */
export class MissingProgram extends Error {}

export const CHROMIUM = {
  title: 'Chromium or Chrome',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  variable: 'CHROME_PATH',
  debianPackage: 'chromium',
} satisfies Program;

export const FIREFOX: Program = {
  title: 'Firefox',
  commands: ['firefox-esr', 'firefox'],
  places: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  variable: 'FIREFOX_PATH',
  debianPackage: 'firefox-esr',
};

export const WEBKIT_DRIVER: Program = {
  title: 'WebKitWebDriver',
  commands: ['WebKitWebDriver'],
  debianPackage: 'webkit2gtk-driver',
};

/** The smallest browser around WebKitGTK. It stands in the folder of its library. */
export const MINI_BROWSER: Program = {
  title: "WebKitGTK's MiniBrowser",
  commands: ['MiniBrowser'],
  places: () =>
    (existsSync('/usr/lib') ? readdirSync('/usr/lib') : []).map((folder) =>
      join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'),
    ),
  debianPackage: 'webkit2gtk-driver',
};

export const XVFB: Program = {
  title: 'Xvfb',
  commands: ['Xvfb'],
  debianPackage: 'xvfb',
};

/** What Chromium is started with: no sandbox where root could not have one, and no traffic of its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where a program is, once it is there.
 * @throws MissingProgram where there is none and none can be installed
 */
export function findOrInstall(program: Program): string {
  const found = find(program);
  if (found !== undefined) return found;

  const { title, variable, debianPackage } = program;
  const installed = canInstall() && install(program) ? find(program) : undefined;
  if (installed !== undefined) return installed;

  const orSay = variable === undefined ? '' : `, or set ${variable} to where it is`;
  throw new MissingProgram(
    `${title} was not found: install it (on Debian: apt-get install ${debianPackage})${orSay}.`,
  );
}

function find({ title, commands, places, variable, isFile }: Program): string | undefined {
  const said = variable === undefined ? undefined : process.env[variable];
  if (said !== undefined && said !== '') {
    if (isProgram(said)) return said;
    throw new MissingProgram(
      `${variable} is set to ${said}, which is not a program: set it to where ${title} is, or unset it.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(places?.() ?? [])].find(isFile ? existsSync : isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return isRoot() && existsSync('/etc/debian_version') && isProgram('/usr/bin/apt-get');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function install({ title, debianPackage }: Program): boolean {
  console.log(`${title} was not found: installing Debian's ${debianPackage} …`);
  const isDone =
    aptGet('update') &&
    aptGet('install', '-y', '--no-install-recommends', ...debianPackage.split(' '));
  if (isDone) console.log(`${debianPackage} is installed.`);
  return isDone;
}

/** Runs apt-get, which has a lot to say; that is shown only where it fails. */
function aptGet(...args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return status === 0;
}
