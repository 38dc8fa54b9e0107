<?php
/** The value of a PHP expression on a running WordPress, as JSON: folder and address are arguments, the expression comes in. */
list( , $folder, $origin ) = $argv;
$_SERVER += array(
	'HTTP_HOST'       => parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT ),
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require "$folder/wp-load.php";
echo json_encode( eval( 'return ' . stream_get_contents( STDIN ) . ';' ) );
