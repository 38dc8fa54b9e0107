<?php
/**
 * What WordPress makes of content: saved by somebody with and without the right to unfiltered HTML, then shown.
 * Its folder is the argument; a list of {html, unfiltered} comes in as JSON and {version, contents, footer} goes out.
 */
error_reporting( E_ALL & ~E_DEPRECATED );
$table_prefix = 'wp_';
define( 'ABSPATH', $argv[1] . '/' );
define( 'WP_SITEURL', 'http://partner.test' );
define( 'WP_HOME', WP_SITEURL );
define( 'DISABLE_WP_CRON', true );
$_SERVER += array(
	'HTTP_HOST'       => 'partner.test',
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require ABSPATH . 'wp-settings.php';

// WordPress asks no address on its own machine; the feed of a test is one.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );

function shown( $content ) {
	$content->unfiltered ? kses_remove_filters() : kses_init_filters();
	$saved = wp_unslash( apply_filters( 'content_save_pre', wp_slash( $content->html ) ) );
	return apply_filters( 'the_content', $saved );
}

$contents = array_map( 'shown', json_decode( stream_get_contents( STDIN ) ) );
ob_start();
do_action( 'wp_footer' );
echo json_encode( array( 'version' => $wp_version, 'contents' => $contents, 'footer' => ob_get_clean() ) );
