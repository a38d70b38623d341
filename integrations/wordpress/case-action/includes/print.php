<?php
/**
 * Prints hooks: the words of a case in an element that the script makes a card of. Without the script they stay.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/** What an author may say of a card, besides the address of the case file: its looks, and the partner's own words. */
const CASE_ACTION_SETTINGS = array( 'layout', 'theme', 'networks', 'heading-level', 'headline', 'summary', 'message', 'link', 'label', 'note' );

/**
 * Prints a case.
 *
 * @param array $said       What the author says: `src`, `lang`, `key`, and settings by their names.
 * @param bool  $is_a_guess Whether the address may be that of anything: then nothing is printed where it is no case.
 */
function case_action_print( $said, $is_a_guess = false ) {
	$address = case_action_address( $said['src'] ?? '' );
	$lang    = case_action_language_tag( $said['lang'] ?? '' );
	if ( '' === $address ) {
		return case_action_tell_author( __( 'There is no case here yet: it takes the address of a case file, or of the page of a case, that begins with https://.', 'case-action' ) );
	}
	$copy  = case_action_copy( $address, '' === $lang ? get_bloginfo( 'language' ) : $lang, $is_a_guess );
	$shown = $copy['shown'];
	if ( $is_a_guess && 'failed' === $copy['state'] && null === $shown ) {
		return '';
	}
	case_action_enqueue();
	if ( 'withdrawn' === $copy['state'] ) {
		return case_action_hook( array(), '<p>' . esc_html__( 'This case is no longer shown, at the request of those it concerns.', 'case-action' ) . '</p>' );
	}
	if ( null === $shown ) {
		return case_action_without_words( $copy, $address, $said );
	}
	$file = case_action_is_mirrored() ? case_action_mirror_url( case_action_id( $copy['address'], $copy['lang'] ), $shown ) : $shown['file'];
	$key  = case_action_key( $said['key'] ?? '' );
	$html = case_action_hook(
		array(
			'data-src'  => $file,
			'data-key'  => '' === $key ? $shown['key'] : $key,
			'data-lang' => $lang,
			'lang'      => $shown['lang'],
			'dir'       => $shown['dir'],
		) + case_action_data( $said ),
		$shown['html']
	);
	if ( null !== $copy['waiting'] ) {
		$html .= case_action_tell_author( __( 'There is something new of this case. Readers see it once it is approved, in the settings of this plugin.', 'case-action' ) );
	} elseif ( '' !== $copy['error'] ) {
		$html .= case_action_tell_author( case_action_what_failed( $copy ) . ' ' . __( 'Readers go on seeing the last words of it that are known.', 'case-action' ) );
	}
	return $html;
}

/**
 * What is printed while there are no words of a case that may be shown.
 *
 * @param array  $copy    What is kept.
 * @param string $address As it was given.
 * @param array  $said    What the author says.
 */
function case_action_without_words( $copy, $address, $said ) {
	if ( null !== $copy['waiting'] || case_action_setting( 'hold' ) ) {
		return case_action_tell_author( __( 'This case waits to be approved, in the settings of this plugin. Until then readers see nothing of it.', 'case-action' ) );
	}
	$is_page = '/' === substr( $address, -1 );
	$link    = '<p><a href="' . esc_url( $address ) . '">' . esc_html( $address ) . '</a></p>';
	// Readers' browsers may reach what this server does not, unless they must not be sent elsewhere.
	$html = $is_page || case_action_is_mirrored() ? '' : case_action_hook( array( 'data-src' => $address ) + case_action_data( $said ), '' );
	return ( $is_page ? $link : $html ) . case_action_tell_author( case_action_what_failed( $copy ) );
}

/**
 * Says what kept a case from being read.
 *
 * @param array $copy What is kept.
 */
function case_action_what_failed( $copy ) {
	/* translators: 1: an address, 2: what is wrong with it. */
	return sprintf( __( '%1$s could not be read: %2$s.', 'case-action' ), $copy['address'], '' === $copy['error'] ? __( 'nobody has asked for it yet', 'case-action' ) : rtrim( $copy['error'], '.' ) );
}

/**
 * The settings that an author gave, as attributes of a hook. What they mean, the script knows.
 *
 * @param array $said What the author says.
 */
function case_action_data( $said ) {
	$data = array();
	foreach ( CASE_ACTION_SETTINGS as $name ) {
		$data[ "data-$name" ] = isset( $said[ $name ] ) && is_scalar( $said[ $name ] ) ? trim( (string) $said[ $name ] ) : '';
	}
	return $data;
}

/**
 * A hook.
 *
 * @param array  $attributes Those that are empty are left out.
 * @param string $html       Its words, as HTML that is clean.
 */
function case_action_hook( $attributes, $html ) {
	$printed = '';
	foreach ( $attributes as $name => $value ) {
		// A short code must not be made of what somebody wrote.
		$printed .= '' === $value ? '' : " $name=\"" . str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) ) . '"';
	}
	$html = str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $html );
	return "<div class=\"case-action\"$printed>\n$html\n</div>\n";
}

/**
 * Says something to whoever writes the page, in the preview of the editor. Readers never see it.
 *
 * @param string $sentence What to say.
 */
function case_action_tell_author( $sentence ) {
	$is_preview = defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' );
	return $is_preview ? '<p class="components-notice is-warning case-action-note"><em>' . esc_html( $sentence ) . "</em></p>\n" : '';
}
