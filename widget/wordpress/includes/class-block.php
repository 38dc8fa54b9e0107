<?php
/**
 * The block: its fields beside a preview that this server renders.
 *
 * @package NextConsultation
 */

namespace NextConsultation;

/**
 * Stored as its attributes alone: what stands in the page is made when it is shown.
 */
final class Block {
	const NAME   = 'next-consultation/hours';
	const SCRIPT = 'next-consultation-block';

	/** What the block's script needs of the editor. */
	const NEEDS = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render', Embed::SCRIPT );

	/** Registers after the scripts, which it needs. */
	public static function start(): void {
		add_action( 'init', array( self::class, 'register' ), 11 );
		add_action( 'enqueue_block_editor_assets', array( self::class, 'hand_over' ) );
	}

	/** The block with its attributes, and the script of its editor. */
	public static function register(): void {
		wp_register_script( self::SCRIPT, plugins_url( 'block.js', PLUGIN_FILE ), self::NEEDS, VERSION, true );
		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_block_type(
			self::NAME,
			array(
				'api_version'     => 2,
				'title'           => __( 'Consultation hours', 'next-consultation' ),
				'description'     => __( 'When is the next open consultation? Always current, and without a request to other servers.', 'next-consultation' ),
				'category'        => 'widgets',
				'icon'            => 'clock',
				'supports'        => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'attributes'      => array_fill_keys( wp_list_pluck( Fields::all(), 'name' ), $text ),
				'editor_script'   => self::SCRIPT,
				'render_callback' => array( self::class, 'render' ),
			)
		);
	}

	/**
	 * The block in a page.
	 *
	 * @param array<string, mixed> $attributes As saved.
	 */
	public static function render( array $attributes ): string {
		$html = Embed::html( $attributes );
		// The attributes are WordPress' own and escaped by it.
		return is_feed() ? $html : '<div ' . get_block_wrapper_attributes() . ">$html</div>";
	}

	/** The fields, in the author's language, with the centers that there are now. */
	public static function hand_over(): void {
		$feed = Site::feed();
		$feed->freshen();
		$week    = $feed->week();
		$centers = null === $week ? array() : wp_list_pluck( $week->centers( $feed->date() ), 'name' );
		$lang    = 0 === strpos( get_user_locale(), 'de' ) ? 'de' : 'en';
		$given   = array(
			'name'   => self::NAME,
			'panel'  => __( 'What is shown', 'next-consultation' ),
			'fields' => Fields::in_language( $lang, $centers ),
		);
		wp_add_inline_script( self::SCRIPT, 'window.nextConsultationBlock = ' . wp_json_encode( $given, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
}
