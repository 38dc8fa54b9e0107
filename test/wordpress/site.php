<?php
/** One request to a site with the plugin: its folder is the argument; PHP expressions come in as a JSON list, and their values go out. */
$table_prefix = 'wp_';
define( 'ABSPATH', $argv[1] . '/' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', true );
$_SERVER += array(
	'HTTP_HOST'       => 'partner.test',
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
$noise = array();
// An older WordPress does much that a newer PHP deprecates; the plugin does not.
set_error_handler(
	function ( $level, $message, $file, $line ) use ( &$noise ) {
		if ( error_reporting() & $level && ( E_DEPRECATED !== $level || strpos( $file, 'plugins/next-consultation' ) ) ) {
			$noise[] = "$message in $file on line $line";
		}
		return true;
	}
);
require ABSPATH . 'wp-settings.php';

// WordPress asks no address on its own machine; the provider of a test is one.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );

/** What of the plugin's pages is asked for, in its parts. */
function asked( $route, $headers = array() ) {
	$request = new WP_REST_Request( 'GET', $route );
	$request->set_headers( $headers );
	$response = rest_do_request( $request );
	return array( $response->get_status(), $response->get_headers(), $response->get_data() );
}

$values = array_map( fn( $expression ) => eval( "return $expression;" ), json_decode( stream_get_contents( STDIN ) ) );
echo json_encode( array( 'values' => $values, 'noise' => $noise ) );
