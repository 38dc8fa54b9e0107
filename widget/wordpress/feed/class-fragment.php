<?php
/**
 * A fragment of the provider (/v1/fragments/{id}/{lang}/): whether it may stand in a page, and what of it is past.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Functions on its text.
 */
final class Fragment {
	const START = '<div class="next-consultation-fragment"';

	/** Text, lists and tables; nothing that runs, loads or looks like another page. */
	const TAGS = 'div|p|br|hr|a|abbr|address|b|bdi|caption|dd|del|dl|dt|em|h[2-6]|i|ins|li|ol|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|ul';

	const ATTRIBUTES = 'class|lang|dir|datetime|scope|colspan|rowspan|rel|title|translate|data-[a-z-]+|aria-[a-z-]+';

	/**
	 * Whether a body is a whole fragment and nothing else.
	 *
	 * @param string $html The body.
	 */
	public static function is_safe( string $html ): bool {
		$attribute = '(?:\s(?:' . self::ATTRIBUTES . ')="[^"<>]*"|\shref="(?:https?://|tel:|sms:|mailto:)[^"<>]*")';
		$tags      = preg_replace( '#</?(?:' . self::TAGS . ")$attribute*\s*/?>#", '', $html );
		return null !== $tags && strpos( $tags, '<' ) === false && strpos( $html, self::START ) === 0 && substr( rtrim( $html ), -6 ) === '</div>' && 1 === preg_match( '//u', $html )
			&& substr_count( $html, '<div' ) === substr_count( $html, '</div>' );
	}

	/**
	 * Without the exceptions that are past: the provider marks each with the minute since the epoch at which it ends.
	 *
	 * @param string $html A safe fragment.
	 * @param int    $now  Seconds since the epoch.
	 */
	public static function without_past( string $html, int $now ): string {
		$is_past = fn( array $found ): string => (int) $found[1] * 60 <= $now ? '' : $found[0];
		$list    = preg_replace_callback( '#<li data-until="(\d+)">.*?</li>#s', $is_past, $html );
		return (string) preg_replace( '#<ul[^>]*></ul>#', '', (string) $list );
	}
}
