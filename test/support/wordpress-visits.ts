// A real WordPress, a published case on another server, and readers who visit both.

import { after } from 'node:test';
import { aCase } from '../a-case.js';
import { makeSites } from '../cli/a-site.js';
import { CORS, type Reply } from './static-server.js';
import { type Means, startVisits, type Visit } from './visit.js';
import { PASSWORD, startWordpressServer, type WordpressServer } from './wordpress-server.js';

export const ROLES = ['contributor', 'author', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What the published case says last. */
export const LATEST = 'She has begun a hunger strike.';

/**
 * WordPress asks no private address but that of its own machine, at the ports of the web. Here the publisher has another
 * port on that, and everything counts as old at once.
 * @param port of the publisher
 */
const open = (port: string): string => `
add_filter( 'http_allowed_safe_ports', static function ( $ports ) { return array_merge( $ports, array( ${port} ) ); } );
add_filter( 'case_action_fresh_seconds', '__return_zero' );
`;

export type Wordpress = Awaited<ReturnType<typeof startWordpress>>;

/** @param isPluginThere whether the plugin is installed and active */
export async function startWordpress({ isPluginThere = true } = {}) {
  const { server: publisher, visit } = await startVisits();
  const wp = await startWordpressServer(isPluginThere);
  after(() => wp.stop());
  wp.addMustUse('open.php', open(new URL(publisher.origin).port));

  const base = `${publisher.origin}/cases/`;
  const site = makeSites(base)();
  /** Publishes a case, as `mira`, unless another name is given. */
  async function publish(content: object = aCase(), name = 'mira'): Promise<void> {
    site.write(`${name}.json`, content);
    const run = await site.publish();
    if (run.code !== 0) throw new Error(run.err);
    publisher.route(`/cases/${name}.json`, () => ({
      headers: CORS,
      body: site.bytes(`${name}.json`),
    }));
  }
  await publish();
  publisher.folder('/cases/', site.at('/'));
  let answers = 0;

  return {
    ...wp,
    publisher,
    publish,
    /** The case file, and the page of the case. */
    file: `${base}mira.json`,
    page: `${base}mira/`,
    /** What the publisher says is to be pasted. */
    hook: () => site.read('mira/hook.html'),
    /** Lets the publisher answer something, and returns the address. */
    answers(reply: () => Reply | Promise<Reply>, name = `case-${(answers += 1)}.json`): string {
      publisher.route(`/made-up/${name}`, async () => {
        const { headers, ...answer } = await reply();
        return { headers: { ...CORS, ...headers }, ...answer };
      });
      return `${publisher.origin}/made-up/${name}`;
    },
    /** Asks for what is new, as WordPress does by itself. */
    refresh: () => runPlans(wp),
    post: (content: string, role: Role = 'author') => post(wp, content, role),
    /** What stands in the page of a post, as HTML. */
    htmlOf: async (address: string) => contentOf(await (await fetch(address)).text()),
    read: (address: string, means?: Means): Promise<Visit> => visit(address, 'its own', means),
    /** Opens a page of WordPress's own as somebody who has logged in. */
    async logIn(path: string, role: Role = 'administrator', means?: Means): Promise<Visit> {
      const seen = await visit(`${wp.origin}/wp-login.php`, 'its own', means);
      await seen.page.fill('#user_login', role);
      await seen.page.fill('#user_pass', PASSWORD);
      await seen.page.click('#wp-submit');
      await seen.page.waitForURL(/wp-admin/);
      await seen.page.goto(`${wp.origin}/wp-admin/${path}`);
      return seen;
    },
  };
}

/** Runs what WordPress has planned, whenever it is due. */
async function runPlans({ run }: WordpressServer): Promise<void> {
  await run(`
    wp_clear_scheduled_hook( 'wp_version_check' );
    foreach ( _get_cron_array() as $time => $hooks ) {
      foreach ( $hooks as $hook => $plans ) {
        if ( 0 !== strpos( $hook, 'case_action' ) ) { continue; }
        foreach ( $plans as $plan ) {
          if ( ! $plan['schedule'] ) { wp_unschedule_event( $time, $hook, $plan['args'] ); }
          do_action_ref_array( $hook, $plan['args'] );
        }
      }
    }`);
}

/**
 * Writes a post as somebody of a role does in the editor; what a contributor writes, an editor publishes.
 * @returns the address of the post
 */
async function post(wp: WordpressServer, content: string, role: Role): Promise<string> {
  const status = role === 'contributor' ? 'pending' : 'publish';
  const title = `A post of the ${role}`;
  const { id, link } = await ask(wp, '/wp/v2/posts', role, { title, content, status });
  if (role === 'contributor') {
    await ask(wp, `/wp/v2/posts/${id}`, 'editor', { status: 'publish' });
  }
  return link;
}

/** Asks WordPress for something as somebody who has logged in. */
async function ask(wp: WordpressServer, route: string, role: Role, body: object) {
  const password = await passwordOf(wp, role);
  const response = await fetch(`${wp.origin}/?rest_route=${route}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${role}:${password}`).toString('base64')}`,
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as { readonly id: number; readonly link: string };
}

const passwords = new Map<Role, Promise<string>>();

function passwordOf({ run }: WordpressServer, role: Role): Promise<string> {
  const password =
    passwords.get(role) ??
    run(
      `echo WP_Application_Passwords::create_new_application_password( get_user_by( 'login', '${role}' )->ID, array( 'name' => 'test' ) )[0];`,
    );
  passwords.set(role, password);
  return password;
}

/** What stands between the title of a post and what follows it. */
const contentOf = (html: string): string =>
  /<div class="[^"]*\bentry-content\b[^"]*">([^]*?)<\/div>\s*<div class="wp-block-template-part">/.exec(
    html,
  )![1]!;
