// A real WordPress on this machine, with a database of its own, in a folder that is gone afterwards. Nothing outside is
// reached.

import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { unzipSync } from 'fflate';
import { makePluginZip } from '../../integrations/wordpress/plugin-zip.js';
import { findOrInstallWordpress, WORDPRESS_FILES } from './wordpress-programs.js';

/** The editor asks for several things at once, and WordPress itself for its own plans. */
const PHP_WORKERS = 3;

export const PASSWORD = 'invented-password';

export type WordpressServer = Awaited<ReturnType<typeof startWordpressServer>>;

/** @param isPluginThere whether the plugin is installed and active */
export async function startWordpressServer(isPluginThere = true) {
  const programs = findOrInstallWordpress();
  const folder = mkdtempSync(join(tmpdir(), 'case-action-wp-'));
  const root = join(folder, 'site');
  const socket = join(folder, 'db.sock');
  const log = join(folder, 'php.log');
  const started: ChildProcess[] = [];

  async function stop(): Promise<void> {
    for (const child of started.reverse()) await end(child);
    rmSync(folder, { recursive: true });
  }

  try {
    cpSync(WORDPRESS_FILES, root, { recursive: true, dereference: true });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, 'wp-config.php'), config(origin, socket, log));
    // Browsers ask for it on their own.
    writeFileSync(join(root, 'favicon.ico'), '');
    if (isPluginThere) unpackPlugin(join(root, 'wp-content/plugins'));

    started.push(await startDatabase(programs, folder, socket));
    // Never in step with this process: what it asks for may be served here.
    const php = (code: string, env: NodeJS.ProcessEnv = {}): Promise<string> =>
      new Promise((resolve, reject) => {
        const around = { ...process.env, HTTP_HOST: `127.0.0.1:${port}`, ...env };
        execFile(programs.php, ['-r', code], { cwd: root, env: around }, (error, out) => {
          if (error) reject(new Error(readLog(log).join('\n')));
          else resolve(out);
        });
      });
    await php(SET_UP(isPluginThere));
    const server = spawn(programs.php, ['-S', `127.0.0.1:${port}`, '-t', root], {
      // Its workers are children of it that it does not end: they are ended as a group.
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(PHP_WORKERS) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started.push(server);
    await says(server, 'Development Server');

    return {
      origin,
      root,
      /** Runs code in WordPress, and returns what it prints. */
      run: (code: string, env?: NodeJS.ProcessEnv): Promise<string> =>
        php(`require 'wp-load.php'; ${code}`, env),
      /** Adds something to the site that is not part of the plugin. */
      addMustUse(name: string, code: string): void {
        const path = join(root, 'wp-content/mu-plugins', name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `<?php ${code}`);
      },
      /** What PHP complained of in the plugin's own files. */
      complaints: (): readonly string[] =>
        readLog(log).filter((line) => line.includes('plugins/case-action')),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readLog(log: string): readonly string[] {
  try {
    return readFileSync(log, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Puts the files of the zip where WordPress would. */
function unpackPlugin(plugins: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(makePluginZip()))) {
    const path = join(plugins, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** WordPress asks nobody but this machine, and runs its plans when a test says so. */
const config = (origin: string, socket: string, log: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_ENVIRONMENT_TYPE', getenv( 'CASE_ACTION_ENVIRONMENT' ) ?: 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost,private.invalid' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
  define( $name . '_KEY', $name );
  define( $name . '_SALT', $name );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Installs WordPress, with a user of each role. */
const SET_UP = (isPluginThere: boolean): string => `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'An invented blog', 'administrator', 'administrator@blog.invalid', false, '', '${PASSWORD}' );
switch_theme( 'twentytwentythree' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
  wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@blog.invalid", 'role' => $role ) );
}
${isPluginThere ? "activate_plugin( 'case-action/case-action.php' );" : ''}
`;

async function startDatabase(
  { mariadb, mariadbInstaller }: ReturnType<typeof findOrInstallWordpress>,
  folder: string,
  socket: string,
): Promise<ChildProcess> {
  const data = join(folder, 'db');
  const asMe = process.getuid?.() === 0 ? ['--user=root'] : [];
  // Two that are set up at once call their temporary files alike, and would remove each other's.
  const place = [
    '--no-defaults',
    `--datadir=${data}`,
    `--tmpdir=${folder}`,
    '--innodb-buffer-pool-size=32M',
    ...asMe,
  ];
  execFileSync(
    mariadbInstaller,
    [...place, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'pipe' },
  );
  const server = spawn(
    mariadb,
    [
      ...place,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=0',
      `--init-file=${writeInit(folder)}`,
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await says(server, 'ready for connections');
  return server;
}

function writeInit(folder: string): string {
  const path = join(folder, 'init.sql');
  writeFileSync(path, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  return path;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a program says that it is ready; rejects with what it said where it ends before. */
function says(child: ChildProcess, wanted: string): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    // Read on to the end, or the program would wait for somebody who does.
    createInterface({ input: child.stderr! }).on('line', (line) => {
      said.push(line);
      if (line.includes(wanted)) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(said.join('\n'))));
  });
}

/** Ends a program and its children. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // Nothing of it is kept: there is nothing to put in order first.
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
