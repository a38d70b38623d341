<?php
/**
 * Fetches what a publisher has put on the web. Never from a private address, never more than it should, and it waits no
 * longer than it must.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/** The largest case file, as the script reads it. */
const CASE_ACTION_FILE_BYTES = 262144;
/** The largest signature. */
const CASE_ACTION_SIGNATURE_BYTES = 1024;
/** The largest picture that is copied. */
const CASE_ACTION_PICTURE_BYTES = 4194304;
/** In seconds, for one file, however slowly it arrives. */
const CASE_ACTION_TIMEOUT = 5;

/**
 * Whether addresses without encryption are good enough: on the machine of somebody who tries things out.
 */
function case_action_is_local() {
	return 'local' === wp_get_environment_type();
}

/**
 * An address that may be asked.
 *
 * @param mixed $written As an author wrote it.
 * @return string Without what stands behind `#`; empty where it is none.
 */
function case_action_address( $written ) {
	$address = is_string( $written ) ? preg_replace( '/#.*$/s', '', trim( $written ) ) : '';
	$schemes = case_action_is_local() ? array( 'https', 'http' ) : array( 'https' );
	return (string) esc_url_raw( $address, $schemes ) === $address ? $address : '';
}

/**
 * Fetches a file.
 *
 * @param string $address   Its address.
 * @param int    $max_bytes How large it may be.
 * @return array{status: int, body: string, error: string} The status is 0 where nobody answered, or too much, or too late.
 */
function case_action_fetch( $address, $max_bytes ) {
	$give_up  = case_action_giving_up( microtime( true ) + CASE_ACTION_TIMEOUT );
	$too_much = case_action_too_much( $max_bytes );
	add_action( 'requests-request.progress', $give_up, 10, 0 );
	add_action( 'requests-request.progress', $too_much, 10, 2 );
	add_action( 'requests-requests.before_redirect', $give_up );
	$response = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => CASE_ACTION_TIMEOUT,
			'redirection'         => 2,
			'limit_response_size' => $max_bytes + 1,
			'user-agent'          => 'case-action/' . CASE_ACTION_VERSION,
			'headers'             => array( 'Accept' => '*/*' ),
		)
	);
	remove_action( 'requests-request.progress', $give_up );
	remove_action( 'requests-request.progress', $too_much );
	remove_action( 'requests-requests.before_redirect', $give_up );

	if ( is_wp_error( $response ) ) {
		return case_action_no_answer( $response->get_error_message() );
	}
	$body   = wp_remote_retrieve_body( $response );
	$status = (int) wp_remote_retrieve_response_code( $response );
	if ( strlen( $body ) > $max_bytes ) {
		return case_action_no_answer( case_action_size_sentence( $max_bytes ) );
	}
	/* translators: %d: an HTTP status, as 404. */
	$error = 200 === $status ? '' : sprintf( __( 'the server answered %d', 'case-action' ), $status );
	return compact( 'status', 'body', 'error' );
}

/**
 * No answer that could be used.
 *
 * @param string $error Why.
 */
function case_action_no_answer( $error ) {
	return array(
		'status' => 0,
		'body'   => '',
		'error'  => $error,
	);
}

/**
 * What ends a request that takes too long although something arrives all the time, and one that is sent on to an address
 * that may not be asked. WordPress's own time limit starts anew with every byte where PHP has no curl.
 *
 * @param float $deadline In seconds.
 */
function case_action_giving_up( $deadline ) {
	return static function ( $location = '' ) use ( $deadline ) {
		if ( microtime( true ) > $deadline ) {
			case_action_end_request( __( 'it took too long', 'case-action' ) );
		}
		if ( 'requests-requests.before_redirect' === current_action() && '' === case_action_address( $location ) ) {
			case_action_end_request( __( 'it is sent on to an address that may not be asked', 'case-action' ) );
		}
	};
}

/**
 * What ends a request that brings more than it may. WordPress itself would read on, and throw the rest away.
 *
 * @param int $max_bytes How much it may bring.
 */
function case_action_too_much( $max_bytes ) {
	return static function ( $data, $bytes ) use ( $max_bytes ) {
		if ( $bytes > $max_bytes ) {
			case_action_end_request( case_action_size_sentence( $max_bytes ) );
		}
	};
}

/**
 * Says that something is too large.
 *
 * @param int $max_bytes How large it may be.
 */
function case_action_size_sentence( $max_bytes ) {
	/* translators: %s: a size, as "256 KB". */
	return sprintf( __( 'it has more than %s', 'case-action' ), size_format( $max_bytes ) );
}

/**
 * Ends the request that is going on.
 *
 * @param string $why What is wrong.
 */
function case_action_end_request( $why ) {
	// Requests had another name before WordPress 6.2.
	$exception = class_exists( 'WpOrg\Requests\Exception' ) ? 'WpOrg\Requests\Exception' : 'Requests_Exception';
	throw new $exception( esc_html( $why ), 'case_action' );
}
