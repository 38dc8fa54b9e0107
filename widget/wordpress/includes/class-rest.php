<?php
/**
 * What the widget asks this site for: the last good week file, and the words of a language.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Routes below /wp-json/next-consultation/v1/.
 */
final class Rest {
	const SPACE = 'next-consultation/v1';

	/** A widget in doubt about its clock asks past every cache, with a number behind the address. */
	const END = '\.json(?:\?\d+)?';

	/** When WordPress makes its routes. */
	public static function start(): void {
		add_action( 'rest_api_init', array( self::class, 'register' ) );
	}

	/** The two addresses. */
	public static function register(): void {
		self::route( '/weeks/(?P<monday>\d{4}-\d\d-\d\d)' . self::END, array( self::class, 'week' ) );
		self::route( '/words/(?P<tag>[a-z-]+)' . self::END, array( self::class, 'words' ) );
	}

	/**
	 * Everybody may read what stands in the pages.
	 *
	 * @param string   $path    Below SPACE.
	 * @param callable $handler Answers.
	 */
	private static function route( string $path, callable $handler ): void {
		register_rest_route(
			self::SPACE,
			$path,
			array(
				'methods'             => 'GET',
				'callback'            => $handler,
				'permission_callback' => '__return_true',
			)
		);
	}

	/**
	 * Whichever Monday is asked for: the copy reaches eight weeks ahead.
	 *
	 * @param \WP_REST_Request $request With the Monday.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function week( \WP_REST_Request $request ) {
		$feed = Site::feed();
		$feed->freshen();
		$week = $feed->week();
		if ( null === $week || ! $week->is_trusted( $feed->now() ) ) {
			return new \WP_Error( 'next_consultation_no_hours', __( 'The hours could not be fetched for too long.', 'next-consultation' ), array( 'status' => 503 ) );
		}
		return self::answer( $request, $week->json() );
	}

	/**
	 * The words of the widget.
	 *
	 * @param \WP_REST_Request $request With the language.
	 * @return \WP_REST_Response|\WP_Error
	 */
	public static function words( \WP_REST_Request $request ) {
		$path = Site::words_folder() . '/' . sanitize_key( $request['tag'] ) . '.json';
		if ( ! is_readable( $path ) ) {
			return new \WP_Error( 'next_consultation_no_words', __( 'There are no words in this language.', 'next-consultation' ), array( 'status' => 404 ) );
		}
		// A file of the plugin, not an address.
		return self::answer( $request, (string) file_get_contents( $path ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	}

	/**
	 * JSON, or that nothing has changed.
	 *
	 * @param \WP_REST_Request $request With a condition, perhaps.
	 * @param string           $json    The body; objects stay objects when it is read and written again.
	 */
	private static function answer( \WP_REST_Request $request, string $json ): \WP_REST_Response {
		$etag    = '"' . md5( $json ) . '"';
		$asked   = array_map( 'trim', explode( ',', str_replace( 'W/', '', (string) $request->get_header( 'if_none_match' ) ) ) );
		$is_same = in_array( $etag, $asked, true );
		return new \WP_REST_Response(
			$is_same ? null : json_decode( $json ),
			$is_same ? 304 : 200,
			array(
				'ETag'          => $etag,
				'Cache-Control' => 'public, max-age=300',
			)
		);
	}
}
