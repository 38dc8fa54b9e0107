<?php
/** Makes a network of the site, and then a second site below /second/: folder, address and "network" or "second" are arguments. */
list( , $folder, $origin, $what ) = $argv;
$host     = parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT );
$_SERVER += array(
	'HTTP_HOST'       => $host,
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require "$folder/wp-load.php";
if ( 'network' === $what ) {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	require_once ABSPATH . 'wp-admin/includes/network.php';
	deactivate_plugins( 'next-consultation/next-consultation.php' );
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	populate_network( 1, $host, 'editor@example.test', 'Network', '/', false );
} else {
	$id = wpmu_create_blog( $host, '/second/', 'Second', 1, array(), 1 );
	// WordPress takes the colon before a port out of the names of new sites.
	$wpdb->update( $wpdb->blogs, array( 'domain' => $host ), array( 'blog_id' => $id ) );
	clean_blog_cache( $id );
	update_blog_option( $id, 'home', "$origin/second" );
	update_blog_option( $id, 'siteurl', "$origin/second" );
}
