<?php
/**
 * What belongs to this site: the provider's address, its copies, its language.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * The one place that makes a feed.
 */
final class Site {
	const ORIGIN_OPTION = 'next_consultation_origin';

	/**
	 * One for each site of a network, so that a page waits for the provider once.
	 *
	 * @var array<string, Feed>
	 */
	private static $feeds = array();

	/** Translations, before anything is said. */
	public static function start(): void {
		add_action( 'init', array( self::class, 'load_translations' ), 1 );
	}

	/** There is one German: a site in Austria's or in formal German gets it too. */
	public static function load_translations(): void {
		$one_german = fn( $locale, $domain ) => 'next-consultation' === $domain && 0 === strpos( $locale, 'de' ) ? 'de_DE' : $locale;
		add_filter( 'plugin_locale', $one_german, 10, 2 );
		load_plugin_textdomain( 'next-consultation', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}

	/** The provider's address without a slash at its end. */
	public static function origin(): string {
		return (string) get_option( self::ORIGIN_OPTION, DEFAULT_ORIGIN );
	}

	/** The feed of this site and its provider, made once. */
	public static function feed(): Feed {
		$key = get_current_blog_id() . ' ' . self::origin();
		if ( ! isset( self::$feeds[ $key ] ) ) {
			self::$feeds[ $key ] = new Feed( self::origin(), new Http_Fetcher(), new Option_Store() );
		}
		return self::$feeds[ $key ];
	}

	/** Where the plugin keeps words/{lang}.json. */
	public static function words_folder(): string {
		return dirname( PLUGIN_FILE ) . '/widget/words';
	}

	/** The language of the page, as the words name it: de, tr …; German where there is no better. */
	public static function language(): string {
		$locale = strtolower( str_replace( '_', '-', get_locale() ) );
		foreach ( array( $locale, strtok( $locale, '-' ) ) as $tag ) {
			if ( is_readable( self::words_folder() . "/$tag.json" ) ) {
				return $tag;
			}
		}
		// Kurdish is Kurmanji here.
		return 'ku' === $tag ? 'kmr' : 'de';
	}
}
