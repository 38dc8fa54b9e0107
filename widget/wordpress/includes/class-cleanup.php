<?php
/**
 * Takes back what the plugin has left: its job when it is switched off, all of it when it is deleted.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Stands alone: when the plugin is deleted, no other file of it is loaded.
 */
final class Cleanup {
	/** Every option that the plugin writes. */
	const OPTIONS = array( 'next_consultation_origin', 'next_consultation_copies', 'next_consultation_pages' );

	/** The job's name. */
	const HOOK = 'next_consultation_refresh';

	/**
	 * Ends the job.
	 *
	 * @param bool $everywhere Whether for all sites of a network.
	 */
	public static function stop( $everywhere = false ): void {
		self::on_sites(
			$everywhere,
			function () {
				wp_clear_scheduled_hook( self::HOOK );
			}
		);
	}

	/** Ends the job and deletes the options, everywhere. */
	public static function uninstall(): void {
		self::on_sites(
			true,
			function () {
				wp_clear_scheduled_hook( self::HOOK );
				array_map( 'delete_option', self::OPTIONS );
			}
		);
	}

	/**
	 * Does something on this site, or on each of a network.
	 *
	 * @param bool     $everywhere Whether on each.
	 * @param callable $work       What to do.
	 */
	private static function on_sites( $everywhere, callable $work ): void {
		if ( ! $everywhere || ! is_multisite() ) {
			$work();
			return;
		}
		$sites = get_sites(
			array(
				'fields' => 'ids',
				'number' => 0,
			)
		);
		foreach ( $sites as $site ) {
			switch_to_blog( $site );
			$work();
			restore_current_blog();
		}
	}
}
