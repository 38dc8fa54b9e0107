<?php
/** A database that holds options alone, in a file, put where WordPress looks for another one (wp-content/db.php). */
class Options_Database extends wpdb {
	const FILE = WP_CONTENT_DIR . '/options.json';

	public function __construct() {
		$this->set_prefix( 'wp_' );
		$this->ready = true;
	}

	public function query( $query ) {
		$options           = json_decode( file_get_contents( self::FILE ), true );
		$this->last_result = array();
		preg_match_all( "/'([^'\\\\]*(?:\\\\.[^'\\\\]*)*)'/s", $this->remove_placeholder_escape( $query ), $found );
		$values = array_map( 'stripslashes', $found[1] );
		if ( strpos( $query, 'wp_options' ) === false ) {
			return 0;
		}
		switch ( strtok( trim( $query ), ' ' ) ) {
			case 'SELECT':
				$named = strpos( $query, 'option_name =' ) ? array_intersect_key( $options, array( end( $values ) => 1 ) ) : $options;
				foreach ( $named as $option_name => $option_value ) {
					$autoload            = 'no';
					$this->last_result[] = (object) compact( 'option_name', 'option_value', 'autoload' );
				}
				return count( $named );
			case 'INSERT':
				$options[ $values[0] ] = $values[1];
				break;
			case 'UPDATE':
				$options[ end( $values ) ] = $values[0];
				break;
			case 'DELETE':
				unset( $options[ end( $values ) ] );
		}
		$this->rows_affected = 1;
		file_put_contents( self::FILE, json_encode( $options ) );
		return 1;
	}

	public function db_version() {
		return '8.0';
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}

	public function _real_escape( $text ) {
		return $this->add_placeholder_escape( addslashes( (string) $text ) );
	}
}
$wpdb = new Options_Database();
