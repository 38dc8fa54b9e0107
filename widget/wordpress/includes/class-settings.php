<?php
/**
 * The settings: the provider's address, and what came of the last question. And a text for the site's privacy policy.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * A page below "Settings", for whoever may manage options.
 */
final class Settings {
	const PAGE = 'next-consultation';

	/** Hooks of the administration. */
	public static function start(): void {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( self::class, 'add_link' ) );
	}

	/** Below "Settings". */
	public static function add_page(): void {
		add_options_page( __( 'Consultation hours', 'next-consultation' ), __( 'Consultation hours', 'next-consultation' ), 'manage_options', self::PAGE, array( self::class, 'show' ) );
	}

	/**
	 * The way to the settings, in the list of plugins.
	 *
	 * @param string[] $links Those that are there.
	 */
	public static function add_link( array $links ): array {
		$address = admin_url( 'options-general.php?page=' . self::PAGE );
		array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'next-consultation' ) . '</a>' );
		return $links;
	}

	/** The one setting, its field, and the text for the privacy policy. */
	public static function register(): void {
		register_setting(
			self::PAGE,
			Site::ORIGIN_OPTION,
			array(
				'type'              => 'string',
				'sanitize_callback' => array( self::class, 'sanitize' ),
				'default'           => DEFAULT_ORIGIN,
			)
		);
		add_settings_section( self::PAGE, '', '__return_null', self::PAGE );
		add_settings_field( Site::ORIGIN_OPTION, __( 'Address of the provider', 'next-consultation' ), array( self::class, 'show_field' ), self::PAGE, self::PAGE, array( 'label_for' => Site::ORIGIN_OPTION ) );
		wp_add_privacy_policy_content( 'Next Consultation', wp_kses_post( wpautop( self::privacy_text() ) ) );
	}

	/**
	 * An address as the feed needs it; the one before for what is none.
	 *
	 * @param mixed $given What somebody typed.
	 */
	public static function sanitize( $given ): string {
		$address = untrailingslashit( esc_url_raw( is_string( $given ) ? trim( $given ) : '', array( 'https', 'http' ) ) );
		$parts   = wp_parse_url( $address );
		if ( ! empty( $parts['host'] ) && ! isset( $parts['query'] ) && ! isset( $parts['fragment'] ) && ! isset( $parts['user'] ) ) {
			return $address;
		}
		// Outside the administration there is nobody to tell.
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( Site::ORIGIN_OPTION, 'no-address', __( 'This is no address of a provider. Write it like https://www.example.org, without anything behind it.', 'next-consultation' ) );
		}
		return Site::origin();
	}

	/** The field for the address. */
	public static function show_field(): void {
		printf(
			'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" required>',
			esc_attr( Site::ORIGIN_OPTION ),
			esc_attr( Site::origin() )
		);
	}

	/** The page. */
	public static function show(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		$feed = Site::feed();
		$feed->freshen( Feed::PAUSE );
		echo '<p>' . esc_html( self::state( $feed ) ) . '</p>';
		submit_button();
		echo '</form></div>';
	}

	/**
	 * What came of the last question.
	 *
	 * @param Feed $feed This site's.
	 */
	private static function state( Feed $feed ): string {
		$checked = $feed->checked_at();
		$said    = 0 === $checked
			? __( 'The hours have not been fetched yet.', 'next-consultation' )
			/* translators: %s: date and time */
			: sprintf( __( 'Last fetched: %s', 'next-consultation' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $checked ) );
		/* translators: %s: an address and what it answered */
		return $said . ( '' === $feed->error() ? '' : '. ' . sprintf( __( 'The last question failed: %s', 'next-consultation' ), $feed->error() ) );
	}

	/** What a site may say of it in its privacy policy. */
	private static function privacy_text(): string {
		/* translators: %s: the provider's address */
		return sprintf( __( 'Some of our pages show consultation hours of advice centers. Our own server fetches them from %s; your browser asks only our site for them. The provider of the hours learns nothing about you. No cookies are set and nothing is stored on your device.', 'next-consultation' ), Site::origin() );
	}
}
