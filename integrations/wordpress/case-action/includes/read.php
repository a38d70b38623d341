<?php
/**
 * Reads what a publisher says of a case: the words that are ready to be printed, and, where there are none, the few
 * fields of the case file itself that make a line of them. Trusts nothing of it.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/**
 * What a publisher says of a case at this moment.
 *
 * @param string $address Of the case file, or of the case's page.
 * @param string $lang    The language in which it is wanted, as `fr-FR`.
 * @return array{state: string, error: string, found?: array} The state is `good`, `withdrawn` or `failed`; `found` is
 *               what is to be printed.
 */
function case_action_ask( $address, $lang ) {
	$failed = array(
		'state' => 'failed',
		'error' => '',
	);
	foreach ( case_action_files_of( $address ) as list( $file, $page_lang ) ) {
		$answer = case_action_fetch( $file, CASE_ACTION_FILE_BYTES );
		if ( 410 === $answer['status'] ) {
			return array(
				'state' => 'withdrawn',
				'error' => '',
			);
		}
		$failed['error'] = $answer['error'];
		if ( 200 !== $answer['status'] ) {
			continue;
		}
		$case = json_decode( $answer['body'], true );
		if ( case_action_is_withdrawn( $case ) ) {
			return array(
				'state' => 'withdrawn',
				'error' => '',
			);
		}
		if ( '' === case_action_text( $case, 'name' ) ) {
			$failed['error'] = __( 'it is no case file', 'case-action' );
			continue;
		}
		$wanted = '' === $page_lang ? $lang : $page_lang;
		$found  = case_action_words( $case, $file, $wanted, $address );
		return array(
			'state' => 'good',
			'error' => '',
			'found' => array( 'file' => $file, 'json' => $answer['body'] ) + $found,
		);
	}
	return $failed;
}

/**
 * Where the case file may be that belongs to an address. A published case's page is a folder called like its file, in
 * which every other language has a folder of its own.
 *
 * @param string $address Of a case file, or of a page.
 * @return array<array{string, string}> Each with the language that the address asks for, if it does.
 */
function case_action_files_of( $address ) {
	if ( ! preg_match( '~^(https?://[^?#]+?)/(?:index\.html)?$~', $address, $page ) ) {
		return array( array( $address, '' ) );
	}
	$files = array( array( "$page[1].json", '' ) );
	if ( preg_match( '~^(.+/[^/]+)/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$~', $page[1], $parts ) ) {
		$files[] = array( "$parts[1].json", $parts[2] );
	}
	return $files;
}

/**
 * Whether a case file says that the case is withdrawn.
 *
 * @param mixed $case What the file holds.
 */
function case_action_is_withdrawn( $case ) {
	return 'withdrawn' === case_action_text( $case, 'status' );
}

/**
 * A text of a case file.
 *
 * @param mixed  $of    What holds it.
 * @param string $field What it is called there.
 * @return string Empty where there is none.
 */
function case_action_text( $of, $field ) {
	return is_array( $of ) && isset( $of[ $field ] ) && is_string( $of[ $field ] ) ? trim( $of[ $field ] ) : '';
}

/**
 * The words of a case: those that its publisher has put beside the file, else the few that the file itself has.
 *
 * @param array  $case    What the file holds.
 * @param string $file    Its address.
 * @param string $wanted  A language.
 * @param string $address As it was given.
 * @return array{html: string, lang: string, dir: string, key: string, is_makeshift: bool} Makeshift are words of which
 *               there may be better ones, which could not be had now.
 */
function case_action_words( $case, $file, $wanted, $address ) {
	$is_makeshift = false;

	$own    = case_action_text( $case, 'lang' );
	$lang   = case_action_language( $case, $own, $wanted );
	$folder = preg_replace( '~\.json$~', '/', $file );
	if ( $folder !== $file ) {
		foreach ( array_unique( array( $lang, $own ) ) as $try ) {
			$answer = case_action_fetch( $folder . ( $try === $own ? '' : "$try/" ) . 'hook.html', CASE_ACTION_FILE_BYTES );
			$words  = 200 === $answer['status'] ? case_action_words_of_hook( $answer['body'] ) : null;
			if ( null !== $words ) {
				return $words;
			}
			$is_makeshift = $is_makeshift || 0 === $answer['status'] || $answer['status'] >= 500;
		}
	}
	return array(
		'html'         => case_action_few_words( $case, $address ),
		'lang'         => case_action_language_tag( $own ),
		'dir'          => '',
		'key'          => '',
		'is_makeshift' => $is_makeshift,
	);
}

/**
 * The language of a case that is nearest to the one that is wanted.
 *
 * @param array  $case   What the file holds.
 * @param string $own    The language of the file.
 * @param string $wanted As `fr-FR`.
 */
function case_action_language( $case, $own, $wanted ) {
	$translations = isset( $case['translations'] ) && is_array( $case['translations'] ) ? array_keys( $case['translations'] ) : array();
	$languages    = array_filter( array_merge( array( $own ), $translations ), 'case_action_language_tag' );
	foreach ( array( $wanted, strtok( $wanted, '-' ) ) as $lang ) {
		foreach ( $languages as $known ) {
			if ( 0 === strcasecmp( $known, (string) $lang ) ) {
				return $known;
			}
		}
	}
	return $own;
}

/**
 * A language, where it is written as one.
 *
 * @param mixed $lang As `pt-BR`.
 * @return string Else nothing.
 */
function case_action_language_tag( $lang ) {
	return is_string( $lang ) && preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $lang ) ? $lang : '';
}

/**
 * What stands in a hook.
 *
 * @param string $printed A `hook.html`.
 * @return array|null Nothing where it is no hook.
 */
function case_action_words_of_hook( $printed ) {
	if ( ! preg_match( '~^\s*<div class="case-action"([^<>]*)>(.*)</div>\s*$~s', $printed, $hook ) ) {
		return null;
	}
	$said = shortcode_parse_atts( $hook[1] );
	$said = is_array( $said ) ? $said : array();
	$html = case_action_clean( $hook[2] );
	return '' === $html ? null : array(
		'html'         => $html,
		'lang'         => case_action_language_tag( $said['lang'] ?? '' ),
		'dir'          => 'rtl' === ( $said['dir'] ?? '' ) ? 'rtl' : 'ltr',
		'key'          => case_action_key( $said['data-key'] ?? '' ),
		'is_makeshift' => false,
	);
}

/**
 * A public key, where it is written as one.
 *
 * @param mixed $key In base64.
 */
function case_action_key( $key ) {
	return is_string( $key ) && preg_match( '~^[\w+/=-]{20,400}$~', $key ) ? $key : '';
}

/**
 * Leaves nothing in a text but what a hook is printed with, closed where it was opened.
 *
 * @param string $html From elsewhere.
 */
function case_action_clean( $html ) {
	$marks   = array(
		'lang' => true,
		'dir'  => true,
	);
	$names   = array( 'h2', 'h3', 'p', 'strong', 'blockquote', 'ul', 'li', 'span', 'br' );
	$allowed = array_fill_keys( $names, $marks ) + array(
		'a' => $marks + array(
			'href' => true,
			'rel'  => true,
		),
	);
	$schemes = case_action_is_local() ? array( 'https', 'mailto', 'http' ) : array( 'https', 'mailto' );
	// What is dropped must not leave its source behind as words.
	$html = preg_replace( '~<(script|style|template|svg|iframe)\b.*?(</\1\s*>|$)~is', '', $html );
	return trim( force_balance_tags( wp_kses( wp_check_invalid_utf8( (string) $html ), $allowed, $schemes ) ) );
}

/**
 * The words of a case of which there is only the file: who, what, the latest, and one link.
 *
 * @param array  $case    What the file holds.
 * @param string $address Where a reader can be led to if the file names no page: unless that is the file itself.
 */
function case_action_few_words( $case, $address ) {
	// Of a case that is over, what came of it is what its headline would hide.
	$is_over = in_array( case_action_text( $case, 'status' ), array( 'won', 'ended' ), true );
	$lead    = case_action_text( $case, $is_over ? 'outcome' : 'headline' );
	$latest  = case_action_latest( $case );
	$link    = case_action_address( case_action_text( $case, 'link' ) );
	if ( '' === $link && '/' === substr( $address, -1 ) ) {
		$link = $address;
	}
	$html = '<h2>' . esc_html( case_action_text( $case, 'name' ) ) . '</h2>';
	if ( '' !== $lead ) {
		$html .= '<p><strong>' . esc_html( $lead ) . '</strong></p>';
	}
	if ( null !== $latest ) {
		$html .= '<p>' . esc_html( $latest['day'] . ': ' . $latest['text'] ) . '</p>';
	}
	if ( '' !== $link ) {
		$html .= '<p><a href="' . esc_url( $link ) . '" rel="noopener noreferrer">' . esc_html__( 'The whole case, and what you can do', 'case-action' ) . '</a></p>';
	}
	return $html;
}

/**
 * The latest update that has a day and is not of the future.
 *
 * @param array $case What the file holds.
 * @return array{day: string, text: string}|null
 */
function case_action_latest( $case ) {
	$latest  = null;
	$updates = isset( $case['updates'] ) && is_array( $case['updates'] ) ? $case['updates'] : array();
	foreach ( $updates as $update ) {
		$date = case_action_text( $update, 'date' );
		$text = case_action_text( $update, 'text' );
		$time = preg_match( '/^\d{4}-\d\d-\d\d(T.+)?$/', $date ) ? strtotime( $date ) : false;
		if ( '' === $text || false === $time || $time > time() || ( null !== $latest && $time <= $latest['time'] ) ) {
			continue;
		}
		$day    = wp_date( get_option( 'date_format' ), strtotime( substr( $date, 0, 10 ) . ' UTC' ), new DateTimeZone( 'UTC' ) );
		$latest = compact( 'time', 'day', 'text' );
	}
	return $latest;
}
