<?php
/**
 * A week file of the provider (/v1/weeks/{monday}.json): which centers there are, and when the next session is.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Immutable; what is no week file never becomes one.
 */
final class Week {
	/**
	 * As the provider sent it.
	 *
	 * @var string
	 */
	private $json;

	/**
	 * The same, parsed.
	 *
	 * @var array<string, mixed>
	 */
	private $data;

	/**
	 * From an answer that was read.
	 *
	 * @param string               $json As it came.
	 * @param array<string, mixed> $data The same, parsed.
	 */
	private function __construct( string $json, array $data ) {
		$this->json = $json;
		$this->data = $data;
	}

	/**
	 * Reads an answer.
	 *
	 * @param string $json The body.
	 * @return self|null Null for all that is no week file: half of one, an error's page, somebody else's JSON.
	 */
	public static function read( string $json ): ?self {
		$data = json_decode( $json, true );
		if ( ! is_array( $data ) || ! is_array( $data['centers'] ?? null ) || ! is_array( $data['occurrences'] ?? null ) ) {
			return null;
		}
		foreach ( array( 'from', 'until' ) as $name ) {
			if ( ! is_string( $data[ $name ] ?? null ) || ! preg_match( '/^\d{4}-\d\d-\d\d$/', $data[ $name ] ) ) {
				return null;
			}
		}
		if ( array() === $data['centers'] || ! in_array( $data['timezone'] ?? '', \DateTimeZone::listIdentifiers(), true ) ) {
			return null;
		}
		foreach ( $data['centers'] as $center ) {
			if ( ! is_string( $center['id'] ?? null ) || ! preg_match( '/^[a-z0-9-]+$/', $center['id'] ) || ! is_string( $center['name'] ?? null ) ) {
				return null;
			}
		}
		return new self( $json, $data );
	}

	/** What the widget reads. */
	public function json(): string {
		return $this->json;
	}

	/**
	 * The date where the centers are, YYYY-MM-DD.
	 *
	 * @param int $now Seconds since the epoch.
	 */
	public function date( int $now ): string {
		return ( new \DateTime( "@$now" ) )->setTimezone( new \DateTimeZone( $this->data['timezone'] ) )->format( 'Y-m-d' );
	}

	/**
	 * Whether the file may be believed: a provider that lives has a newer one after a while.
	 *
	 * @param int $now Seconds since the epoch.
	 */
	public function is_trusted( int $now ): bool {
		$date = $this->date( $now );
		return $date >= $this->data['from'] && $date <= min( $this->data['until'], $this->data['trusted_until'] ?? $date );
	}

	/**
	 * All centers as they are on a date, by id: name, full_name, address, phones and so on.
	 *
	 * @param string $date YYYY-MM-DD.
	 * @return array<string, array<string, mixed>>
	 */
	public function centers( string $date ): array {
		$centers = array();
		foreach ( $this->data['centers'] as $center ) {
			foreach ( $center['dated'] ?? array() as $facts ) {
				if ( ( $facts['valid_from'] ?? '9' ) <= $date ) {
					$center = $facts + $center;
				}
			}
			$centers[ $center['id'] ] = $center;
		}
		return $centers;
	}

	/**
	 * The session that is on or comes next, and that everybody can come to; null when none may be promised.
	 *
	 * @param string $id      A center's.
	 * @param string $service 'open_consultation' or 'phone'.
	 * @param int    $now     Seconds since the epoch.
	 * @return array<string, mixed>|null starts_at and ends_at in ISO 8601 with the local offset, status, perhaps notes.
	 */
	public function next_session( string $id, string $service, int $now ): ?array {
		if ( ! $this->is_trusted( $now ) || ! $this->is_active( $id, $this->date( $now ) ) ) {
			return null;
		}
		foreach ( $this->data['occurrences'] as $session ) {
			if ( ( $session['center'] ?? '' ) !== $id || ( $session['service'] ?? '' ) !== $service || 'cancelled' === ( $session['status'] ?? '' ) ) {
				continue;
			}
			$date    = substr( (string) $session['starts_at'], 0, 10 );
			$address = $this->centers( $date )[ $id ]['address'] ?? '';
			if ( strtotime( (string) $session['ends_at'] ) > $now && $this->is_active( $id, $date ) && ( $session['location'] ?? $address ) === $address ) {
				return $session;
			}
		}
		return null;
	}

	/**
	 * A session's notes in the reader's language, else in English, else in German.
	 *
	 * @param array<string, mixed> $session As from next_session().
	 * @param string[]             $tags    Languages, best first.
	 * @return string[]
	 */
	public function notes( array $session, array $tags ): array {
		$phrases = array();
		foreach ( $session['notes'] ?? array() as $id ) {
			$words     = $this->data['notes'][ $id ]['words'] ?? array();
			$phrases[] = current( array_filter( array_map( fn( $tag ) => $words[ $tag ] ?? '', array_merge( $tags, array( 'en', 'de' ) ) ) ) );
		}
		return array_values( array_filter( $phrases ) );
	}

	/**
	 * Whether a center is open for business at all.
	 *
	 * @param string $id   The center's.
	 * @param string $date Local date, "2026-11-22".
	 */
	private function is_active( string $id, string $date ): bool {
		return 'active' === ( $this->centers( $date )[ $id ]['status'] ?? 'active' );
	}
}
