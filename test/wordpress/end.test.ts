// The plugin deactivated, then uninstalled, in a real WordPress: posts stay readable, and nothing of it stays behind.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LATEST, startWordpress } from '../support/wordpress-visits.js';

const wp = await startWordpress();
const plugin = 'case-action/case-action.php';

/** Everything in the database that is called like the plugin, and all its plans. */
const traces = (): Promise<string> =>
  wp.run(`global $wpdb;
    foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
      if ( in_array( $table, array( $wpdb->posts, $wpdb->postmeta, $wpdb->usermeta, $wpdb->users ), true ) ) { continue; }
      foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
        if ( preg_match( '/case[_-]action/', implode( ' ', $row ) ) ) { echo $table, ': ', implode( ' ', array_slice( $row, 0, 2 ) ), "\\n"; }
      }
    }
    echo preg_match( '/case_action/', serialize( _get_cron_array() ) ) ? 'plans' : '';`);

describe('the plugin, when it goes', () => {
  let block = '';
  let address = '';
  let hook = '';

  it('has left traces while it was there', async () => {
    await wp.run(
      `update_option( 'case_action_settings', array( 'hold' => false, 'mirror' => true ) );`,
    );
    block = await wp.post(
      `<!-- wp:case-action/card {"src":"${wp.page}"} --><p class="wp-block-case-action-card"><a href="${wp.page}">${wp.page}</a></p><!-- /wp:case-action/card -->`,
    );
    address = await wp.post(`Before\n\n${wp.page}\n\nAfter`);
    hook = await wp.post(wp.hook());
    for (const post of [block, address, hook]) assert.match(await wp.htmlOf(post), /Mira/);
    assert.match(await traces(), /case_action_copy_[^]*plans/);
    assert.ok(existsSync(join(wp.root, 'wp-content/uploads/case-action')));
  });

  it('leaves a link of a block, an address of an address, and words of a hook, once it is deactivated', async () => {
    await wp.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( '${plugin}' );`,
    );
    assert.match(await wp.htmlOf(block), new RegExp(`<a href="${wp.page}">`));
    assert.match(await wp.htmlOf(address), new RegExp(`Before[^]*${wp.page}[^]*After`));
    assert.match(await wp.htmlOf(hook), new RegExp(LATEST));
    const { page, complaints, requests } = await wp.read(hook);
    assert.equal(await page.locator('case-action').count(), 0);
    assert.deepEqual(
      requests.filter((path) => path.includes('case-action')),
      [],
    );
    assert.deepEqual(complaints, []);
    assert.doesNotMatch(await traces(), /plans/);
  });

  it('leaves nothing once it is uninstalled', async () => {
    await wp.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php'; delete_plugins( array( '${plugin}' ) );`,
    );
    assert.equal(await traces(), '');
    assert.equal(existsSync(join(wp.root, 'wp-content/uploads/case-action')), false);
    assert.equal(readdirSync(join(wp.root, 'wp-content/plugins')).includes('case-action'), false);
  });

  it('makes PHP complain of nothing', () => assert.deepEqual(wp.complaints(), []));
});
