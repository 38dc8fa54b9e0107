<?php
/** A database that holds nothing, put where WordPress looks for another one (wp-content/db.php). */
class Empty_Database extends wpdb {
	public function __construct() {
		$this->set_prefix( 'wp_' );
		$this->ready = true;
	}

	/** The address of the site is all that WordPress needs in order to count as installed. */
	public function query( $query ) {
		$known             = strpos( $query, 'siteurl' ) !== false;
		$this->last_result = $known ? array( (object) array( 'option_value' => WP_SITEURL ) ) : array();
		return count( $this->last_result );
	}

	public function db_version() {
		return '8.0';
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}

	public function _real_escape( $text ) {
		return addslashes( (string) $text );
	}
}
$wpdb = new Empty_Database();
