<?php
/**
 * Keeps copies in one option of the site, which is read only where hours are shown.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * The store of a WordPress site.
 */
final class Option_Store implements Store {
	const OPTION = 'next_consultation_copies';

	/**
	 * What was saved last.
	 *
	 * @return array<string, mixed>
	 */
	public function load(): array {
		$state = get_option( self::OPTION, array() );
		return is_array( $state ) ? $state : array();
	}

	/**
	 * Not loaded with every page of the site.
	 *
	 * @param array<string, mixed> $state What is kept.
	 */
	public function save( array $state ): void {
		update_option( self::OPTION, $state, false );
	}
}
