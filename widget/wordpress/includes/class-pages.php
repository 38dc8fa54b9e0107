<?php
/**
 * The pages that show hours: when what they say changes, caches are told, as if their authors had saved them.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Keeps the posts in one option, and a hash of what they said.
 */
final class Pages {
	/** {ids: the posts, shown: a hash of what they said}. */
	const OPTION = 'next_consultation_pages';

	/** More are not kept in mind. */
	const MOST = 500;

	/**
	 * A post shows hours.
	 *
	 * @param int $id The post's; 0 for none.
	 */
	public static function note( int $id ): void {
		$known = self::known();
		if ( $id > 0 && ! in_array( $id, $known['ids'], true ) && count( $known['ids'] ) < self::MOST && 'publish' === get_post_status( $id ) ) {
			$known['ids'][] = $id;
			update_option( self::OPTION, $known, false );
		}
	}

	/**
	 * Tells caches where what comes next is no longer what it was.
	 *
	 * @param Feed $feed The copies.
	 */
	public static function refresh( Feed $feed ): void {
		$known = self::known();
		$shown = self::shown( $feed );
		if ( $known['shown'] === $shown ) {
			return;
		}
		$known['shown'] = $shown;
		update_option( self::OPTION, $known, false );
		array_map( 'clean_post_cache', $known['ids'] );
		/**
		 * What the pages say has changed: for caches that do not listen to clean_post_cache.
		 *
		 * @param int[] $ids The posts.
		 */
		do_action( 'next_consultation_changed', $known['ids'] );
	}

	/**
	 * What is kept, whole also where nothing was kept yet.
	 *
	 * @return array{ids: int[], shown: string}
	 */
	private static function known(): array {
		$known = get_option( self::OPTION, array() );
		return ( is_array( $known ) ? $known : array() ) + array(
			'ids'   => array(),
			'shown' => '',
		);
	}

	/**
	 * A hash of all that depends on time or on the provider.
	 *
	 * @param Feed $feed This site's.
	 */
	private static function shown( Feed $feed ): string {
		$now  = $feed->now();
		$week = $feed->week();
		$says = array( $feed->fingerprint(), $now - $feed->checked_at() >= Hours::OLD );
		foreach ( null === $week ? array() : array_keys( $week->centers( $feed->date() ) ) as $id ) {
			foreach ( array( 'open_consultation', 'phone' ) as $service ) {
				$says[] = $week->next_session( (string) $id, $service, $now )['starts_at'] ?? '';
			}
		}
		return md5( (string) wp_json_encode( $says ) );
	}
}
