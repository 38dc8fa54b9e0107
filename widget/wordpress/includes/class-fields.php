<?php
/**
 * What an author chooses: the fields of the provider's embed builder (fields.json, which the build writes from its lists).
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Reads the file once, and makes of what somebody typed what the widget takes.
 */
final class Fields {
	/**
	 * As in the file.
	 *
	 * @var array<int, array<string, mixed>>|null
	 */
	private static $fields;

	/**
	 * Each {name, kind, label: {de, en}, values: [{value, label: {de, en}}]}; kind is centers, choice or flag. A choice's first value
	 * is what holds where nothing is chosen.
	 *
	 * @return array<int, array<string, mixed>>
	 */
	public static function all(): array {
		if ( null === self::$fields ) {
			// A file of the plugin, not an address.
			self::$fields = (array) json_decode( (string) file_get_contents( dirname( PLUGIN_FILE ) . '/fields.json' ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		}
		return self::$fields;
	}

	/**
	 * What somebody wrote, reduced to what there is: all fields by name, the empty string where nothing or nothing known is chosen.
	 *
	 * @param array<string, mixed> $given Attributes of a shortcode, of a block or of the action.
	 * @return array<string, string>
	 */
	public static function sanitize( array $given ): array {
		$clean = array();
		foreach ( self::all() as $field ) {
			$value                   = $given[ $field['name'] ] ?? '';
			$clean[ $field['name'] ] = self::sanitize_value( $field, is_scalar( $value ) ? trim( (string) $value ) : '' );
		}
		return $clean;
	}

	/**
	 * One value as the field takes it.
	 *
	 * @param array<string, mixed> $field One of all().
	 * @param string               $value What somebody typed.
	 * @return string Empty for what is none of its values.
	 */
	private static function sanitize_value( array $field, string $value ): string {
		switch ( $field['kind'] ) {
			case 'centers':
				return implode( ' ', array_filter( array_map( 'sanitize_key', preg_split( '/[\s,]+/', $value ) ) ) );
			case 'flag':
				return in_array( strtolower( $value ), array( 'yes', '1', 'true', 'ja' ), true ) ? 'yes' : '';
			default:
				$known = wp_list_pluck( array_slice( $field['values'], 1 ), 'value' );
				return in_array( $value, $known, true ) ? $value : '';
		}
	}

	/**
	 * For the editor: labels in one language, the centers that there are.
	 *
	 * @param string                $lang    'de' or 'en'.
	 * @param array<string, string> $centers Names by id.
	 * @return array<int, array<string, mixed>> Each {name, kind, label, options: [{value, label}]}.
	 */
	public static function in_language( string $lang, array $centers ): array {
		$in_words = fn( $one ) => array(
			'value' => $one['value'],
			'label' => $one['label'][ $lang ],
		);
		$fields   = array();
		foreach ( self::all() as $field ) {
			$options = array_map( $in_words, $field['values'] ?? array() );
			if ( 'choice' === $field['kind'] ) {
				$options[0]['value'] = '';
			}
			if ( 'centers' === $field['kind'] ) {
				foreach ( $centers as $id => $name ) {
					$options[] = array(
						'value' => (string) $id,
						'label' => $name,
					);
				}
			}
			$fields[] = array(
				'name'    => $field['name'],
				'kind'    => $field['kind'],
				'label'   => $field['label'][ $lang ],
				'options' => $options,
			);
		}
		return $fields;
	}
}
