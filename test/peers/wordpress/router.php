<?php
/** For PHP's own server: files as they are, folders by their index, all else to WordPress. */
$path = $_SERVER['DOCUMENT_ROOT'] . urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// On a network each further site has the files of the first.
$path = preg_replace( '#/second/(wp-(?:admin|includes|content)/|[\w-]+\.php)#', '/$1', $path );
if ( is_dir( $path ) ) {
	$path = rtrim( $path, '/' ) . '/index.php';
}
if ( ! is_file( $path ) ) {
	$path = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
}
if ( substr( $path, -4 ) !== '.php' ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = substr( $path, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
$_SERVER['SCRIPT_FILENAME'] = $path;
chdir( dirname( $path ) );
require $path;
