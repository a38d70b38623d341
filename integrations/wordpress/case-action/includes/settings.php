<?php
/**
 * The page of settings: what is held for approval, what is copied, and what waits.
 *
 * @package CaseAction
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether something is switched on.
 *
 * @param string $name `hold` or `mirror`.
 */
function case_action_setting( $name ) {
	$settings = get_option( 'case_action_settings' );
	return is_array( $settings ) && ! empty( $settings[ $name ] );
}

/**
 * Makes the settings known.
 */
function case_action_register_settings() {
	register_setting(
		'case_action',
		'case_action_settings',
		array(
			'type'              => 'object',
			'sanitize_callback' => static function ( $given ) {
				return array(
					'hold'   => is_array( $given ) && ! empty( $given['hold'] ),
					'mirror' => is_array( $given ) && ! empty( $given['mirror'] ),
				);
			},
		)
	);
}

/**
 * Lets what was changed count at once: files are written or removed, and what they lack is asked for soon.
 */
function case_action_apply_settings() {
	case_action_remove_mirror();
	if ( ! case_action_is_mirrored() ) {
		return;
	}
	foreach ( case_action_copies() as $copy ) {
		if ( null !== $copy['shown'] ) {
			case_action_show( $copy, $copy['shown'] );
		}
	}
	wp_schedule_single_event( time(), 'case_action_refresh_all' );
}

/**
 * Adds the page below the others.
 */
function case_action_add_settings_page() {
	add_options_page( __( 'Case Action', 'case-action' ), __( 'Case Action', 'case-action' ), 'manage_options', 'case-action', 'case_action_print_settings_page' );
}

/**
 * Shows what waits to readers from now on.
 */
function case_action_approve() {
	$id = sanitize_key( wp_unslash( $_POST['copy'] ?? '' ) ); // phpcs:ignore WordPress.Security.NonceVerification -- below.
	check_admin_referer( "case_action_approve_$id" );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not do that.', 'case-action' ), 403 );
	}
	$copy = get_option( CASE_ACTION_COPY . $id );
	// What has come since is not what was looked at.
	$hash = sanitize_key( wp_unslash( $_POST['hash'] ?? '' ) );
	if ( is_array( $copy ) && null !== $copy['waiting'] && $copy['waiting']['hash'] === $hash ) {
		case_action_keep( case_action_show( $copy, $copy['waiting'] ) );
	}
	wp_safe_redirect( admin_url( 'options-general.php?page=case-action' ) );
	exit;
}

/**
 * Prints the page.
 */
function case_action_print_settings_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Case Action', 'case-action' ); ?></h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'case_action' ); ?>
			<p><label>
				<input type="checkbox" name="case_action_settings[hold]" value="1" <?php checked( case_action_setting( 'hold' ) ); ?>>
				<?php esc_html_e( 'Hold what is new of a case until somebody approves it on this page', 'case-action' ); ?>
			</label></p>
			<p class="description"><?php esc_html_e( 'Readers get the case file from this site then. A case that is withdrawn disappears without approval.', 'case-action' ); ?></p>
			<p><label>
				<input type="checkbox" name="case_action_settings[mirror]" value="1" <?php checked( case_action_setting( 'mirror' ) ); ?>>
				<?php esc_html_e( 'Copy case files and pictures to this site, so that the browsers of its readers ask nobody else', 'case-action' ); ?>
			</label></p>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'The cases on this site', 'case-action' ); ?></h2>
		<?php
		foreach ( case_action_copies() as $copy ) {
			case_action_print_copy( $copy );
		}
		?>
	</div>
	<?php
}

/**
 * Prints what is kept of a case.
 *
 * @param array $copy What is kept.
 */
function case_action_print_copy( $copy ) {
	$id     = case_action_id( $copy['address'], $copy['lang'] );
	$states = array(
		'good'      => __( 'shown', 'case-action' ),
		'withdrawn' => __( 'withdrawn', 'case-action' ),
		'failed'    => __( 'not to be had', 'case-action' ),
	);
	$state  = null === $copy['waiting'] ? $states[ $copy['state'] ] : __( 'something new waits', 'case-action' );
	echo '<h3><code>' . esc_html( $copy['address'] ) . '</code> – ' . esc_html( $state ) . '</h3>';
	if ( '' !== $copy['error'] ) {
		echo '<p>' . esc_html( case_action_what_failed( $copy ) ) . '</p>';
	}
	if ( null === $copy['waiting'] ) {
		return;
	}
	?>
	<div class="card"><?php echo wp_kses_post( $copy['waiting']['html'] ); ?></div>
	<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
		<input type="hidden" name="action" value="case_action_approve">
		<input type="hidden" name="copy" value="<?php echo esc_attr( $id ); ?>">
		<input type="hidden" name="hash" value="<?php echo esc_attr( $copy['waiting']['hash'] ); ?>">
		<?php wp_nonce_field( "case_action_approve_$id" ); ?>
		<?php submit_button( __( 'Show this to readers', 'case-action' ), 'secondary' ); ?>
	</form>
	<?php
}
