<?php
/**
 * Leaves nothing behind: no setting, no copy, no file, no plan, on any site of the network.
 *
 * @package CaseAction
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/mirror.php';
require __DIR__ . '/includes/copies.php';

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $case_action_site ) { // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		switch_to_blog( $case_action_site );
		case_action_forget();
		restore_current_blog();
	}
} else {
	case_action_forget();
}
