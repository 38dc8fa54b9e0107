<?php
/**
 * Copies of a provider's answers: asks with conditions (RFC 9110, section 13), and never gives a good copy away for a bad answer.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * All that is kept is one array, which the store loads and saves whole.
 */
final class Copies {
	/**
	 * The provider's address without a slash at its end.
	 *
	 * @var string
	 */
	private $origin;

	/**
	 * Asks.
	 *
	 * @var Fetcher
	 */
	private $fetcher;

	/**
	 * Keeps.
	 *
	 * @var Store
	 */
	private $store;

	/**
	 * {origin, attempted, checked, error, copies: {key: {path, body, etag, modified, attempted}}}; times in seconds since the epoch.
	 *
	 * @var array<string, mixed>
	 */
	private $state;

	/**
	 * Reads what is kept; copies of another provider are forgotten.
	 *
	 * @param string  $origin  The provider's address.
	 * @param Fetcher $fetcher Asks.
	 * @param Store   $store   Keeps.
	 */
	public function __construct( string $origin, Fetcher $fetcher, Store $store ) {
		$this->origin  = rtrim( $origin, '/' );
		$this->fetcher = $fetcher;
		$this->store   = $store;
		$state         = $store->load();
		$none          = array(
			'origin'    => $this->origin,
			'attempted' => 0,
			'checked'   => 0,
			'error'     => '',
			'copies'    => array(),
		);
		$this->state   = ( $state['origin'] ?? '' ) === $this->origin ? $state + $none : $none;
	}

	/**
	 * The body of the last good answer.
	 *
	 * @param string $key The copy's name.
	 */
	public function body( string $key ): ?string {
		return $this->state['copies'][ $key ]['body'] ?? null;
	}

	/**
	 * What is kept, and what was asked for in vain.
	 *
	 * @return string[] Names.
	 */
	public function keys(): array {
		return array_map( 'strval', array_keys( $this->state['copies'] ) );
	}

	/**
	 * When a copy was asked for last; 0 for never.
	 *
	 * @param string $key The copy's name.
	 */
	public function attempted( string $key ): int {
		return $this->state['copies'][ $key ]['attempted'] ?? 0;
	}

	/**
	 * Drops a copy that nobody asks for any more.
	 *
	 * @param string $key The name of the copy.
	 */
	public function forget( string $key ): void {
		unset( $this->state['copies'][ $key ] );
	}

	/**
	 * What is known of all of them: attempted, checked (seconds since the epoch) or error.
	 *
	 * @param string $name Which.
	 * @return int|string
	 */
	public function get( string $name ) {
		return $this->state[ $name ];
	}

	/**
	 * Notes the same.
	 *
	 * @param string     $name  Which.
	 * @param int|string $value What is known now.
	 */
	public function set( string $name, $value ): void {
		$this->state[ $name ] = $value;
	}

	/** Hands all of it to the store. */
	public function save(): void {
		$this->store->save( $this->state );
	}

	/**
	 * Asks once; a good answer becomes the copy, all else leaves it and says in `error` why.
	 *
	 * @param string   $key     The copy's name.
	 * @param string   $path    Where it is.
	 * @param callable $is_good Whether a body is what it should be.
	 * @param float    $seconds The most that it may take.
	 * @param int      $now     Seconds since the epoch.
	 */
	public function ask( string $key, string $path, callable $is_good, float $seconds, int $now ): bool {
		$copy    = $this->state['copies'][ $key ] ?? array();
		$is_same = isset( $copy['body'] ) && $copy['path'] === $path;
		$headers = array(
			'If-None-Match'     => $is_same ? $copy['etag'] : '',
			'If-Modified-Since' => $is_same ? $copy['modified'] : '',
		);
		$answer  = $this->fetcher->fetch( $this->origin . $path, array_filter( $headers ), $seconds );
		$is_new  = 200 === $answer['status'] && $is_good( $answer['body'] );
		if ( $is_new ) {
			$copy = array(
				'path'     => $path,
				'body'     => $answer['body'],
				'etag'     => $answer['headers']['etag'] ?? '',
				'modified' => $answer['headers']['last-modified'] ?? '',
			);
		}
		$this->state['copies'][ $key ] = array( 'attempted' => $now ) + $copy;
		if ( $is_new || ( 304 === $answer['status'] && $is_same ) ) {
			return true;
		}
		$why = 0 === $answer['status'] ? $answer['body'] : "answered {$answer['status']}";
		$this->set( 'error', "$this->origin$path: " . ( 200 === $answer['status'] ? 'answered something else than was asked for' : $why ) );
		return false;
	}
}
