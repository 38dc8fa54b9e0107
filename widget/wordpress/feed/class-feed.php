<?php
/**
 * A provider's hours on another site's server: when the provider is asked, how long that may take, and what is known by now.
 * Plain PHP; what asks, where copies are kept, and the clock are handed in.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Give it a fetcher and a store; ask it for the week and for fragments.
 */
final class Feed {
	/** The most that one question may take, and all questions of one page together, in seconds. */
	const PATIENCE = 2.0;

	/** No page asks again so soon for what could not be had, in seconds. */
	const PAUSE = 900;

	const WEEK = 'week';

	/**
	 * What the provider said last.
	 *
	 * @var Copies
	 */
	private $copies;

	/**
	 * Seconds since the epoch.
	 *
	 * @var callable(): int
	 */
	private $clock;

	/**
	 * When the patience of this page ends.
	 *
	 * @var float|null
	 */
	private $until;

	/**
	 * Nothing is asked yet.
	 *
	 * @param string        $origin  The provider's address: https://next-consultation.example.org.
	 * @param Fetcher       $fetcher Asks.
	 * @param Store         $store   Keeps.
	 * @param callable|null $clock   Seconds since the epoch; time() unless a test says otherwise.
	 */
	public function __construct( string $origin, Fetcher $fetcher, Store $store, ?callable $clock = null ) {
		$this->copies = new Copies( $origin, $fetcher, $store );
		$this->clock  = $clock ?? 'time';
	}

	/**
	 * Asks for all that is kept and for this week: what a job does every quarter of an hour.
	 *
	 * @param float $seconds The most that it may take; the rest waits for the next time.
	 * @return bool Whether the provider answered all of it well.
	 */
	public function refresh( float $seconds = self::PATIENCE ): bool {
		$until = microtime( true ) + $seconds;
		$this->copies->set( 'attempted', $this->now() );
		// Saved first: whoever comes meanwhile does not wait too.
		$this->copies->save();
		$monday  = gmdate( 'Y-m-d', (int) strtotime( "{$this->date()} UTC monday this week" ) );
		$is_week = fn( string $json ): bool => null !== Week::read( $json );
		$well    = $this->ask( self::WEEK, "/v1/weeks/$monday.json", $is_week, $until );
		// A provider that does not answer is not asked once more for each fragment.
		if ( $well ) {
			$this->copies->set( 'checked', $this->now() );
			$this->copies->set( 'error', '' );
			foreach ( $this->fragments() as $key ) {
				$well = $this->ask_fragment( $key, $until ) && $well;
			}
		}
		$this->copies->save();
		return $well;
	}

	/**
	 * The same where no job runs: asks if the last question is older, for at most PATIENCE, and so that only one reader waits.
	 *
	 * @param int $seconds How old it may be.
	 */
	public function freshen( int $seconds = 3600 ): void {
		if ( $this->now() - $this->copies->get( 'attempted' ) >= $seconds ) {
			$this->refresh( $this->patience() );
		}
	}

	/** The last good week file; null when there never was one. Whether it may still be believed it says itself. */
	public function week(): ?Week {
		return Week::read( (string) $this->copies->body( self::WEEK ) );
	}

	/**
	 * A center's regular hours, exceptions to come, address and numbers as HTML without script and style. What is not kept yet is
	 * asked for, and kept up from then on.
	 *
	 * @param string $id  A center's of the week file.
	 * @param string $tag The language: de, de-simple, en, tr and so on.
	 * @return string|null Null when there is no good copy.
	 */
	public function fragment( string $id, string $tag ): ?string {
		if ( ! preg_match( '/^[a-z0-9-]+$/', $id ) || ! preg_match( '/^[a-z-]+$/', $tag ) ) {
			return null;
		}
		$key     = "$id/$tag";
		$may_ask = '' === $this->copies->get( 'error' ) && $this->now() - $this->copies->attempted( $key ) >= self::PAUSE;
		if ( null === $this->copies->body( $key ) && $may_ask ) {
			$this->ask_fragment( $key, microtime( true ) + $this->patience() );
			$this->copies->save();
		}
		$html = $this->copies->body( $key );
		return null === $html ? null : Fragment::without_past( $html, $this->now() );
	}

	/** When the provider last said what is current, in seconds since the epoch; 0 for never. */
	public function checked_at(): int {
		return $this->copies->get( 'checked' );
	}

	/** Why the last question failed, for who runs the site; empty after a good answer. */
	public function error(): string {
		return $this->copies->get( 'error' );
	}

	/** A hash of all copies: another one when the provider says something else. */
	public function fingerprint(): string {
		$bodies = array_map( array( $this->copies, 'body' ), $this->copies->keys() );
		return md5( implode( "\n", array_map( 'strval', $bodies ) ) );
	}

	/** Seconds since the epoch. */
	public function now(): int {
		return (int) ( $this->clock )();
	}

	/** The date where the centers are, YYYY-MM-DD; before anything is known, that of UTC. */
	public function date(): string {
		$week = $this->week();
		return null === $week ? gmdate( 'Y-m-d', $this->now() ) : $week->date( $this->now() );
	}

	/**
	 * Asks for one fragment.
	 *
	 * @param string $key   "{center}/{lang}".
	 * @param float  $until Seconds since the epoch.
	 * @return bool Whether the provider answered well.
	 */
	private function ask_fragment( string $key, float $until ): bool {
		return $this->ask( $key, "/v1/fragments/$key/", array( Fragment::class, 'is_safe' ), $until );
	}

	/**
	 * Asks for one address, within what is left of the time.
	 *
	 * @param string                 $key     The name of its copy.
	 * @param string                 $path    Below the provider's address.
	 * @param callable(string): bool $is_good Whether a body is what it should be.
	 * @param float                  $until   Seconds since the epoch.
	 * @return bool Whether the provider answered well.
	 */
	private function ask( string $key, string $path, callable $is_good, float $until ): bool {
		$seconds = min( self::PATIENCE, $until - microtime( true ) );
		return $seconds > 0 && $this->copies->ask( $key, $path, $is_good, $seconds, $this->now() );
	}

	/** Forgets fragments of centers that are no more, and names the others. */
	private function fragments(): array {
		$week  = $this->week();
		$known = null === $week ? array() : $week->centers( $this->date() );
		$names = array_diff( $this->copies->keys(), array( self::WEEK ) );
		$gone  = array_filter( $names, fn( string $key ): bool => ! isset( $known[ strtok( $key, '/' ) ] ) );
		array_map( array( $this->copies, 'forget' ), $gone );
		return array_diff( $names, $gone );
	}

	/** Seconds that are left for questions of this page; it begins with the first. */
	private function patience(): float {
		$this->until = $this->until ?? microtime( true ) + self::PATIENCE;
		return $this->until - microtime( true );
	}
}
