<?php
/**
 * The ways in which a case comes into a page: the block, the shortcode, the address of its page, and a hook or an element
 * that somebody has pasted.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the block, the shortcode and the recognition of addresses.
 */
function case_action_add_ways_in() {
	case_action_register_script();
	wp_register_script(
		'case-action-editor',
		plugins_url( 'editor.js', __DIR__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		CASE_ACTION_VERSION,
		true
	);
	wp_set_script_translations( 'case-action-editor', 'case-action' );
	register_block_type( dirname( __DIR__ ), array( 'render_callback' => 'case_action_print_block' ) );
	add_shortcode( 'case_action', 'case_action_print_shortcode' );
	// Wherever there may be a page of a case; what is none is left to others.
	wp_embed_register_handler( 'case-action', '#^https?://[^\s?\#]+/(?:index\.html)?$#', 'case_action_print_address' );
	add_filter( 'widget_block_content', 'case_action_enqueue_for_hooks', 20 );
	add_filter( 'widget_custom_html_content', 'case_action_enqueue_for_hooks', 20 );
}

/**
 * The block.
 *
 * @param array $attributes What the author says.
 */
function case_action_print_block( $attributes ) {
	$said = $attributes + array( 'heading-level' => $attributes['headingLevel'] ?? '' );
	$html = case_action_print( $said );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
}

/**
 * The shortcode: `[case_action src="…" layout="compact"]`.
 *
 * @param array|string $said What the author says.
 */
function case_action_print_shortcode( $said ) {
	$said = is_array( $said ) ? $said : array();
	// Names in shortcodes are also written with an underscore.
	$said += array( 'heading-level' => $said['heading_level'] ?? '' );
	return case_action_print( $said );
}

/**
 * An address that stands in a line by itself.
 *
 * @param array  $matches The address is the first of them.
 * @param array  $attr    Unused.
 * @param string $url     Unused.
 * @param array  $rawattr Unused.
 * @return string|false Nothing where it is not that of a case.
 */
function case_action_print_address( $matches, $attr = array(), $url = '', $rawattr = array() ) { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
	$address = $matches[0];
	$is_ours = wp_parse_url( $address, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST )
		&& wp_parse_url( $address, PHP_URL_PORT ) === wp_parse_url( home_url(), PHP_URL_PORT );
	$known   = _wp_oembed_get_object()->get_provider( $address, array( 'discover' => false ) );
	if ( $is_ours || $known ) {
		return false;
	}
	$html = case_action_print( array( 'src' => $address ), true );
	return '' === $html ? false : $html;
}

/**
 * Makes the script known. It is the plugin's own copy, so that its page asks nobody for code; the classic one, for
 * WordPress knows modules only since 6.5, and everything that works on scripts takes it for what it is.
 */
function case_action_register_script() {
	wp_register_script( 'case-action', plugins_url( 'case-action.classic.js', __DIR__ ), array(), CASE_ACTION_VERSION, true );
}

/**
 * Adds the script to this page.
 */
function case_action_enqueue() {
	wp_enqueue_script( 'case-action' );
}

/**
 * Adds the script to the editor, so that its preview is what readers will see.
 */
function case_action_enqueue_in_editor() {
	if ( is_admin() ) {
		case_action_enqueue();
	}
}

/**
 * Adds the script to a page on which somebody has pasted a hook or an element.
 *
 * @param string $content What is shown.
 * @return string The same.
 */
function case_action_enqueue_for_hooks( $content ) {
	if ( preg_match( '/<case-action[\s>]|class=["\'][^"\'<>]*\bcase-action(?![\w-])/', (string) $content ) ) {
		case_action_enqueue();
	}
	return $content;
}

/**
 * Lets elements through that somebody has pasted who may not paste everything. Hooks, which are plain elements, get
 * through without help. The script treats all that they say as text.
 *
 * @param array  $allowed The elements that are allowed.
 * @param string $context Where.
 */
function case_action_let_elements_through( $allowed, $context ) {
	if ( 'post' === $context && is_array( $allowed ) ) {
		$names = array_merge( CASE_ACTION_SETTINGS, array( 'src', 'key', 'refresh', 'lang', 'dir', 'name', 'status', 'update', 'update-date', 'target', 'target-role', 'handle', 'safety' ) );

		$allowed['case-action'] = array_fill_keys( $names, true );
	}
	return $allowed;
}
