<?php
/** A page cache as the usual ones are: whole pages of readers who are not logged in, until a post is said to have changed. */
define( 'PAGE_CACHE', WP_CONTENT_DIR . '/page-cache' );

function page_cache_file( $address ) {
	return PAGE_CACHE . '/' . md5( $address );
}

add_action(
	'clean_post_cache',
	function ( $id ) {
		$file = page_cache_file( wp_parse_url( get_permalink( $id ), PHP_URL_PATH ) );
		if ( is_file( $file ) ) {
			unlink( $file );
		}
	}
);

if ( 'GET' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) && preg_match( '#^/(?!wp-)[\w/-]+$#', $_SERVER['REQUEST_URI'] ) && ! preg_grep( '/^wordpress_logged_in/', array_keys( $_COOKIE ) ) ) {
	$page_cache_file = page_cache_file( $_SERVER['REQUEST_URI'] );
	if ( is_file( $page_cache_file ) ) {
		header( 'X-Page-Cache: hit' );
		readfile( $page_cache_file );
		exit;
	}
	ob_start(
		function ( $html ) use ( $page_cache_file ) {
			if ( 200 === http_response_code() ) {
				is_dir( PAGE_CACHE ) || mkdir( PAGE_CACHE );
				file_put_contents( $page_cache_file, $html );
			}
			return $html;
		}
	);
}
