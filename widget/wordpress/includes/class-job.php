<?php
/**
 * Refreshes the copies every quarter of an hour, by WordPress' own jobs.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Runs whether or not somebody visits the site, as far as its cron does.
 */
final class Job {
	const INTERVAL = 'next_consultation';

	/** The most that it may take, in seconds. */
	const PATIENCE = 20.0;

	/** The job, and what starts it out of turn. */
	public static function start(): void {
		add_filter( 'cron_schedules', array( self::class, 'add_interval' ) ); // phpcs:ignore WordPress.WP.CronInterval -- a quarter of an hour
		add_action( Cleanup::HOOK, array( self::class, 'run' ) );
		add_action( 'init', array( self::class, 'schedule' ) );
		// Another provider: its hours stand there when the author comes back to the page.
		add_action( 'add_option_' . Site::ORIGIN_OPTION, array( self::class, 'run' ), 10, 0 );
		add_action( 'update_option_' . Site::ORIGIN_OPTION, array( self::class, 'run' ), 10, 0 );
	}

	/**
	 * A quarter of an hour: a consultation may be cancelled the same day.
	 *
	 * @param array<string, array<string, mixed>> $schedules By name.
	 */
	public static function add_interval( array $schedules ): array {
		$schedules[ self::INTERVAL ] = array(
			'interval' => Feed::PAUSE,
			'display'  => __( 'Every quarter of an hour', 'next-consultation' ),
		);
		return $schedules;
	}

	/** On each site of a network, also on those that are made later. */
	public static function schedule(): void {
		if ( ! wp_next_scheduled( Cleanup::HOOK ) ) {
			wp_schedule_event( time(), self::INTERVAL, Cleanup::HOOK );
		}
	}

	/** Asks for all that is kept; pages whose words changed are told. */
	public static function run(): void {
		$feed = Site::feed();
		$feed->refresh( self::PATIENCE );
		Pages::refresh( $feed );
	}
}
