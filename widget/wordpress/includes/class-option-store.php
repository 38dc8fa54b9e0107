<?php
/**
 * Keeps copies in one option of the site, which is read only where hours are shown.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

final class Option_Store implements Store {
	const OPTION = 'next_consultation_copies';

	public function load(): array {
		$state = get_option( self::OPTION, array() );
		return is_array( $state ) ? $state : array();
	}

	public function save( array $state ): void {
		update_option( self::OPTION, $state, false );
	}
}
