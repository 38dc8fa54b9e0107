<?php
/**
 * The hours in a page: as HTML that stands there before any script, inside the widget's element, whose script and data are this site's.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * One way in for block, shortcode and theme.
 */
final class Embed {
	const SCRIPT = 'next-consultation';

	/** Attributes that any tag of the hours may have. */
	const COMMON = array(
		'class'  => true,
		'lang'   => true,
		'dir'    => true,
		'data-*' => true,
		'aria-*' => true,
	);

	/** Further ones. */
	const FURTHER = array(
		'a'    => array(
			'href' => true,
			'rel'  => true,
		),
		'time' => array( 'datetime' => true ),
		'th'   => array(
			'scope'   => true,
			'colspan' => true,
			'rowspan' => true,
		),
		'td'   => array(
			'colspan' => true,
			'rowspan' => true,
		),
	);

	/** Script, shortcode and action. */
	public static function start(): void {
		add_action( 'init', array( self::class, 'register' ) );
		add_action( 'next_consultation', array( self::class, 'show' ) );
	}

	/** The script from this site, loaded only where hours stand. */
	public static function register(): void {
		$script = plugins_url( 'widget/next-consultation.classic.js', PLUGIN_FILE );
		wp_register_script( self::SCRIPT, $script, array(), VERSION, true );
		add_shortcode( 'next_consultation', array( self::class, 'html' ) );
	}

	/**
	 * For themes: do_action( 'next_consultation', array( 'center' => 'mitte' ) ).
	 *
	 * @param mixed $attributes As of the shortcode.
	 */
	public static function show( $attributes = array() ): void {
		// Escaped below, piece by piece.
		echo self::html( $attributes ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	}

	/**
	 * For the shortcode, the block and the action.
	 *
	 * @param mixed $attributes By name; a shortcode without any gives the empty string.
	 */
	public static function html( $attributes ): string {
		$chosen = Fields::sanitize( is_array( $attributes ) ? $attributes : array() );
		/**
		 * What is shown: center, service, lang, layout, theme, heading, languages.
		 *
		 * @param array<string, string> $chosen By name; the empty string is the default.
		 */
		$chosen = Fields::sanitize( (array) apply_filters( 'next_consultation_attributes', $chosen ) );
		$tag    = '' === $chosen['lang'] ? Site::language() : $chosen['lang'];
		$feed   = Site::feed();
		$feed->freshen();
		$ids   = array_filter( explode( ' ', $chosen['center'] ) );
		$hours = new Hours( $feed, Site::words_folder(), Site::origin() );
		$html  = wp_kses( $hours->html( $ids, $tag, $chosen['service'] ? $chosen['service'] : 'both' ), self::allowed() );
		Pages::note( (int) get_the_ID() );
		$week = $feed->week();
		// Nobody's script runs in a news reader, and past its time a week file says less than the regular hours.
		if ( ! is_feed() && null !== $week && $week->is_trusted( $feed->now() ) ) {
			wp_enqueue_script( self::SCRIPT );
			$html = self::element( array( 'lang' => $tag ) + $chosen, $html );
		}
		/**
		 * The HTML as it goes into the page, escaped.
		 *
		 * @param string                $html   All of it.
		 * @param array<string, string> $chosen What was asked for.
		 */
		return (string) apply_filters( 'next_consultation_html', $html, $chosen );
	}

	/**
	 * The widget's element. What stands inside stays until its script has an answer.
	 *
	 * @param array<string, string> $attributes By name.
	 * @param string                $html       Escaped.
	 */
	private static function element( array $attributes, string $html ): string {
		$attributes['src'] = rest_url( Rest::SPACE . '/' );
		$written           = '';
		foreach ( array_filter( $attributes ) as $name => $value ) {
			$written .= ' ' . $name . '="' . ( 'src' === $name ? esc_url( $value ) : esc_attr( $value ) ) . '"';
		}
		return "<next-consultation$written>$html</next-consultation>";
	}

	/** What of the hours passes wp_kses(): the tags that a fragment may have. */
	private static function allowed(): array {
		$tags = array_fill_keys( explode( '|', str_replace( 'h[2-6]', 'h2|h3|h4|h5|h6', Fragment::TAGS ) ), self::COMMON );
		foreach ( self::FURTHER as $tag => $attributes ) {
			$tags[ $tag ] += $attributes;
		}
		return $tags;
	}
}
