<?php
/**
 * What this site keeps of each case that it shows: the last good words, until there are others, or the case is withdrawn.
 * Readers wait for nobody but the first time; from then on it is asked anew behind their backs.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/** What options are called that hold a copy, before its id. */
const CASE_ACTION_COPY = 'case_action_copy_';
/** In seconds: what is older is asked for again, the next time that somebody sees it. */
const CASE_ACTION_FRESH = 300;
/** In seconds: what nobody has seen for so long is forgotten. */
const CASE_ACTION_UNUSED = 30 * DAY_IN_SECONDS;
/** In seconds: so long is an address that a reader met left alone where there is no case. */
const CASE_ACTION_NO_CASE = DAY_IN_SECONDS;

/**
 * What a copy is called.
 *
 * @param string $address Of a case file or page.
 * @param string $lang    A language.
 */
function case_action_id( $address, $lang ) {
	return md5( "$lang $address" );
}

/**
 * What is kept of a case; the first time it is asked for.
 *
 * @param string $address     Of a case file or page.
 * @param string $lang        The language in which it is wanted.
 * @param bool   $is_a_guess  Whether nobody said that there is a case: then nothing is kept where there is none.
 * @return array{address: string, lang: string, state: string, error: string, asked: int, used: int, shown: ?array,
 *               waiting: ?array} The state is `good`, `withdrawn` or `failed`; `shown` is what readers may see.
 */
function case_action_copy( $address, $lang, $is_a_guess = false ) {
	$id   = case_action_id( $address, $lang );
	$copy = get_option( CASE_ACTION_COPY . $id );
	if ( ! is_array( $copy ) ) {
		$copy = case_action_new_copy( $address, $lang );
		// One reader asks, the others do not wait.
		if ( get_transient( "case_action_busy_$id" ) ) {
			return $copy;
		}
		set_transient( "case_action_busy_$id", 1, $is_a_guess ? CASE_ACTION_NO_CASE : MINUTE_IN_SECONDS );
		return case_action_refresh( $address, $lang, $is_a_guess );
	}
	if ( time() - $copy['used'] > DAY_IN_SECONDS ) {
		$copy['used'] = time();
		case_action_keep( $copy );
	}
	/**
	 * How long a copy counts as fresh, in seconds.
	 *
	 * @param int $seconds Five minutes.
	 */
	$fresh = (int) apply_filters( 'case_action_fresh_seconds', CASE_ACTION_FRESH );
	if ( time() - $copy['asked'] >= $fresh && ! wp_next_scheduled( 'case_action_refresh', array( $address, $lang ) ) ) {
		wp_schedule_single_event( time(), 'case_action_refresh', array( $address, $lang ) );
	}
	return $copy;
}

/**
 * A copy of nothing yet.
 *
 * @param string $address Of a case file or page.
 * @param string $lang    A language.
 */
function case_action_new_copy( $address, $lang ) {
	return array(
		'address' => $address,
		'lang'    => $lang,
		'state'   => 'failed',
		'error'   => '',
		'asked'   => 0,
		'used'    => time(),
		'shown'   => null,
		'waiting' => null,
	);
}

/**
 * Keeps a copy. It is read only where it is shown.
 *
 * @param array $copy What is kept.
 */
function case_action_keep( $copy ) {
	update_option( CASE_ACTION_COPY . case_action_id( $copy['address'], $copy['lang'] ), $copy, false );
}

/**
 * Asks what there is of a case now.
 *
 * @param string $address    Of a case file or page.
 * @param string $lang       A language.
 * @param bool   $is_a_guess As above.
 * @return array The copy.
 */
function case_action_refresh( $address, $lang, $is_a_guess = false ) {
	$id   = case_action_id( $address, $lang );
	$kept = get_option( CASE_ACTION_COPY . $id );
	$copy = is_array( $kept ) ? $kept : case_action_new_copy( $address, $lang );
	$said = case_action_ask( $address, $lang );

	$copy['asked'] = time();
	$copy['error'] = $said['error'];
	if ( 'withdrawn' === $said['state'] ) {
		$copy['state']   = 'withdrawn';
		$copy['shown']   = null;
		$copy['waiting'] = null;
		case_action_remove_mirror( $id );
	} elseif ( 'good' === $said['state'] ) {
		$copy = case_action_take( $copy, $said['found'] );
	} elseif ( $is_a_guess ) {
		return $copy;
	}
	case_action_keep( $copy );
	return $copy;
}

/**
 * Takes in what was found: it is shown, or waits where it has to be approved.
 *
 * @param array $copy  What is kept.
 * @param array $found What was found.
 * @return array The copy.
 */
function case_action_take( $copy, $found ) {
	if ( $found['is_makeshift'] && null !== $copy['shown'] ) {
		$copy['error'] = __( 'its words could not be had', 'case-action' );
		return $copy;
	}
	if ( case_action_is_mirrored() ) {
		$found = case_action_fetch_for_mirror( $found );
		// Options hold text.
		$found['picture'] = base64_encode( $found['picture'] ?? '' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
	}
	$found['hash'] = md5( wp_json_encode( array_diff_key( $found, array( 'picture' => '', 'signature' => '' ) ) ) );
	$copy['state'] = 'good';
	$shown         = $copy['shown'];
	$is_same       = null !== $shown && $shown['hash'] === $found['hash'];
	if ( $is_same && empty( $found['picture'] ) ) {
		// It cannot be had now, or is not copied.
		$found['picture'] = $shown['picture'] ?? '';
	}
	if ( $shown === $found ) {
		$copy['waiting'] = null;
	} elseif ( case_action_setting( 'hold' ) && ! ( $is_same && empty( $shown['picture'] ) ) ) {
		$copy['waiting'] = $found;
	} else {
		$copy = case_action_show( $copy, $found );
	}
	return $copy;
}

/**
 * Shows something from now on.
 *
 * @param array $copy  What is kept.
 * @param array $found What to show.
 * @return array The copy.
 */
function case_action_show( $copy, $found ) {
	$copy['shown']   = $found;
	$copy['waiting'] = null;
	if ( case_action_is_mirrored() ) {
		$found['picture'] = base64_decode( $found['picture'] ?? '' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		case_action_write_mirror( case_action_id( $copy['address'], $copy['lang'] ), $found );
	}
	return $copy;
}

/**
 * Every copy.
 *
 * @return array[]
 */
function case_action_copies() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no other way to find options by how their names begin.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( CASE_ACTION_COPY ) . '%' ) );
	return array_filter( array_map( 'get_option', $names ), 'is_array' );
}

/**
 * Asks anew for every case that is still shown, and forgets the others.
 */
function case_action_refresh_all() {
	foreach ( case_action_copies() as $copy ) {
		if ( time() - $copy['used'] > CASE_ACTION_UNUSED ) {
			$id = case_action_id( $copy['address'], $copy['lang'] );
			delete_option( CASE_ACTION_COPY . $id );
			case_action_remove_mirror( $id );
		} else {
			case_action_refresh( $copy['address'], $copy['lang'] );
		}
	}
}

/**
 * Forgets everything: for when the plugin is uninstalled.
 */
function case_action_forget() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- as above.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s OR option_name LIKE %s", $wpdb->esc_like( 'case_action_' ) . '%', $wpdb->esc_like( '_transient_case_action_' ) . '%', $wpdb->esc_like( '_transient_timeout_case_action_' ) . '%' ) );
	array_map( 'delete_option', $names );
	wp_unschedule_hook( 'case_action_refresh_all' );
	wp_unschedule_hook( 'case_action_refresh' );
	case_action_remove_mirror();
}
