<?php
/**
 * Keeps case files and pictures on this site, so that the browsers of its readers ask nobody else.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/** The kinds of pictures that are copied. Others could hold scripts. */
const CASE_ACTION_PICTURES = array(
	'image/png'  => 'png',
	'image/jpeg' => 'jpg',
	'image/webp' => 'webp',
	'image/gif'  => 'gif',
);

/**
 * Whether readers get the case file from this site: also where it has to be approved, for else they would see the new one.
 */
function case_action_is_mirrored() {
	return case_action_setting( 'mirror' ) || case_action_setting( 'hold' );
}

/**
 * Where the files of a copy stand.
 *
 * @param string $id Of the copy; all of them without one.
 * @return array{path: string, url: string}
 */
function case_action_mirror_place( $id = '' ) {
	$uploads = wp_upload_dir( null, false );
	$below   = '/case-action' . ( '' === $id ? '' : "/$id" );
	return array(
		'path' => $uploads['basedir'] . $below,
		'url'  => $uploads['baseurl'] . $below,
	);
}

/**
 * What the case file of a copy is called here: as its publisher calls it, for that is signed with it.
 *
 * @param array $found What was found.
 */
function case_action_mirror_name( $found ) {
	$name = basename( (string) wp_parse_url( $found['file'], PHP_URL_PATH ) );
	return preg_match( '/^\w[\w.-]*\.json$/', $name ) ? $name : 'case.json';
}

/**
 * Adds what readers would ask others for: the picture, and the signature of a file that is signed.
 *
 * @param array $found What was found.
 * @return array The same with `picture` and `signature`, each its bytes, or empty.
 */
function case_action_fetch_for_mirror( $found ) {
	$found += array(
		'picture'   => '',
		'signature' => '',
	);
	if ( '' !== $found['key'] ) {
		$file      = preg_replace( '/[?]|$/', '.sig$0', $found['file'], 1 );
		$signature = case_action_fetch( $file, CASE_ACTION_SIGNATURE_BYTES );

		$found['signature'] = 200 === $signature['status'] ? $signature['body'] : '';
		return $found;
	}
	$case    = json_decode( $found['json'], true );
	$address = case_action_address( case_action_text( $case['image'] ?? array(), 'src' ) );
	if ( '' !== $address ) {
		$picture = case_action_fetch( $address, CASE_ACTION_PICTURE_BYTES );

		$found['picture'] = 200 === $picture['status'] ? $picture['body'] : '';
	}
	return $found;
}

/**
 * Writes the files of a copy. A file that is signed stays as it is, to the byte; in any other the picture is the one that
 * is here, or none.
 *
 * @param string $id    Of the copy.
 * @param array  $found What is shown.
 */
function case_action_write_mirror( $id, $found ) {
	case_action_remove_mirror( $id );
	$place = case_action_mirror_place( $id );
	wp_mkdir_p( $place['path'] );
	$name = case_action_mirror_name( $found );
	$json = $found['json'];
	if ( '' !== $found['key'] ) {
		case_action_write( "$place[path]/$name.sig", $found['signature'] ?? '' );
	} else {
		$case = json_decode( $json );
		if ( isset( $case->image ) ) {
			$file = case_action_write_picture( $place['path'], $found['picture'] ?? '' );
			if ( '' !== $file && is_object( $case->image ) ) {
				$case->image->src = "$place[url]/$file";
			} else {
				unset( $case->image );
			}
			$json = wp_json_encode( $case, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		}
	}
	case_action_write( "$place[path]/$name", $json );
}

/**
 * Writes a picture, if it is one.
 *
 * @param string $folder Where to.
 * @param string $bytes  What was fetched.
 * @return string What the file is called; empty where there is none.
 */
function case_action_write_picture( $folder, $bytes ) {
	$size = '' === $bytes ? false : getimagesizefromstring( $bytes );
	if ( ! $size || ! isset( CASE_ACTION_PICTURES[ $size['mime'] ] ) ) {
		return '';
	}
	$file = 'picture.' . CASE_ACTION_PICTURES[ $size['mime'] ];
	return case_action_write( "$folder/$file", $bytes ) ? $file : '';
}

/**
 * Writes a file.
 *
 * @param string $path  Where to.
 * @param string $bytes What it holds.
 * @return bool Whether it is there.
 */
function case_action_write( $path, $bytes ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions -- in the folder of uploads, in which WordPress writes so itself.
	return false !== file_put_contents( $path, $bytes );
}

/**
 * Where readers find the case file of a copy on this site.
 *
 * @param string $id    Of the copy.
 * @param array  $found What is shown.
 * @return string Empty where it could not be written.
 */
function case_action_mirror_url( $id, $found ) {
	$place = case_action_mirror_place( $id );
	$name  = case_action_mirror_name( $found );
	return is_file( "$place[path]/$name" ) ? "$place[url]/$name" : '';
}

/**
 * Removes the files of a copy, or of all.
 *
 * @param string $id Of the copy; all of them without one.
 */
function case_action_remove_mirror( $id = '' ) {
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-base.php';
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-direct.php';
	$files = new WP_Filesystem_Direct( null );
	$files->delete( case_action_mirror_place( $id )['path'], true );
}
