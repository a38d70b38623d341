<?php
/**
 * Plugin Name:       Case Action
 * Description:       Puts the action card of a human-rights case on your pages: its latest dated update, and a button that sends a prepared message to the official who can act. Works without scripts, and for authors who may not paste any.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       case-action
 *
 * What a case is, and how a card looks, is decided elsewhere: this plugin prints the words that the publisher of a case
 * has made of it, and lets the script make a card of them.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

const CASE_ACTION_VERSION = '0.1.0';

require __DIR__ . '/includes/fetch.php';
require __DIR__ . '/includes/read.php';
require __DIR__ . '/includes/mirror.php';
require __DIR__ . '/includes/copies.php';
require __DIR__ . '/includes/print.php';
require __DIR__ . '/includes/ways-in.php';
require __DIR__ . '/includes/settings.php';

add_action( 'init', 'case_action_add_ways_in' );
add_action( 'wp_enqueue_scripts', 'case_action_register_script', 5 );
add_action( 'admin_enqueue_scripts', 'case_action_register_script', 5 );
add_action( 'enqueue_block_assets', 'case_action_enqueue_in_editor' );
add_filter( 'the_content', 'case_action_enqueue_for_hooks', 20 );
add_filter( 'wp_kses_allowed_html', 'case_action_let_elements_through', 10, 2 );

add_action( 'case_action_refresh', 'case_action_refresh', 10, 2 );
add_action( 'case_action_refresh_all', 'case_action_refresh_all' );

add_action( 'admin_init', 'case_action_register_settings' );
add_action( 'admin_menu', 'case_action_add_settings_page' );
add_action( 'admin_post_case_action_approve', 'case_action_approve' );
add_action( 'update_option_case_action_settings', 'case_action_apply_settings' );
add_action( 'add_option_case_action_settings', 'case_action_apply_settings' );

register_activation_hook( __FILE__, 'case_action_activate' );
register_deactivation_hook( __FILE__, 'case_action_deactivate' );

/**
 * Looks after the copies from now on.
 */
function case_action_activate() {
	if ( ! wp_next_scheduled( 'case_action_refresh_all' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', 'case_action_refresh_all' );
	}
}

/**
 * Asks nobody for anything any more. What was kept stays, for when the plugin is activated again.
 */
function case_action_deactivate() {
	wp_unschedule_hook( 'case_action_refresh_all' );
	wp_unschedule_hook( 'case_action_refresh' );
}
