/** The text of the WordPress plugin. Whatever is filled in is PHP already; `description` alone is plain words of ours. */
export default ({
  description,
  base,
  feed,
  title,
  unknown,
  elements,
  attributes,
  properties,
  blockWords,
  block,
}: Readonly<
  Record<
    | "description"
    | "base"
    | "feed"
    | "title"
    | "unknown"
    | "elements"
    | "attributes"
    | "properties"
    | "blockWords"
    | "block",
    string
  >
>): string => String.raw`<?php
/**
 * Plugin Name: Rally’nov widgets
 * Description: ${description}
 * Version: 1.0.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * Update URI: false
 * Author: Rally’nov contributors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 */

namespace Rallynov\Widgets;

defined('ABSPATH') || exit;

/** Where the widgets’ files are. */
const BASE = ${base};

/** The feed of a shortcode that names none. */
const FEED = ${feed};

/** The rally, as the list of blocks names it. */
const TITLE = ${title};

/** Each widget, and what it is called as long as it is a link. */
const ELEMENTS = ${elements};

const ATTRIBUTES = ${attributes};

/** What a style may set beside what WordPress allows. */
const PROPERTIES = ${properties};

/** For those who write, about a widget that there is not. */
const UNKNOWN = ${unknown};

const HANDLE = 'rally-widgets';

/** What the editor's block says, and what it is: a function of JavaScript. */
const BLOCK_WORDS = ${blockWords};
const BLOCK = ${block};

add_action('init', function () {
    wp_register_style(HANDLE, BASE . 'rally.css', [], null);
    wp_register_script(HANDLE, BASE . 'rally.classic.js', [], null);
    add_shortcode('rally', __NAMESPACE__ . '\shortcode');
});

/** Asks for both files: in the head while that is still to come, else at the end of the page. */
function load()
{
    wp_enqueue_style(HANDLE);
    wp_enqueue_script(HANDLE);
}

/** Loads the files for a text that holds a widget. No other page of the site asks the organiser’s host for anything. */
function look($text)
{
    if (!is_admin() && preg_match('~\[rally\s|wp:rallynov/|\bdata-rally=|<rally-|/embed/rally-~', (string) $text)) {
        load();
    }
    return $text;
}

add_action('wp_enqueue_scripts', function () {
    foreach ($GLOBALS['wp_query']->posts ?? [] as $post) {
        look(get_post($post)->post_content ?? '');
    }
});

foreach (['the_content', 'render_block', 'widget_text'] as $hook) {
    add_filter($hook, __NAMESPACE__ . '\look', 99);
}

/** An optimiser may serve the script from elsewhere: this says where the other files are. */
add_action('wp_head', function () {
    if (wp_script_is(HANDLE)) {
        printf('<meta name="rally:base" content="%s">' . "\n", esc_url(BASE));
    }
}, 2);

add_filter('script_loader_tag', function ($tag, $handle) {
    return $handle === HANDLE ? str_replace(' src=', ' defer src=', $tag) : $tag;
}, 10, 2);

/** Authors and contributors keep the elements, too. Nobody may say here where a dossier is sent. */
add_filter('wp_kses_allowed_html', function ($tags, $context) {
    if ($context === 'post') {
        foreach (array_keys(ELEMENTS) as $name) {
            $tags["rally-$name"] = array_fill_keys(array_merge(ATTRIBUTES, ['id', 'class', 'style']), true);
        }
    }
    return $tags;
}, 10, 2);

add_filter('safe_style_css', function ($names) {
    return array_merge($names, PROPERTIES);
});

/** [rally element="stage-calendar" partner="…"]: every attribute of the element but endpoint, and style. */
function shortcode($given)
{
    $given = (array) $given;
    $element = $given['element'] ?? '';
    if (!array_key_exists($element, ELEMENTS)) {
        $message = sprintf(UNKNOWN, $element, implode(', ', array_keys(ELEMENTS)));
        return current_user_can('edit_posts') ? '<p><strong>' . esc_html($message) . '</strong></p>' : '';
    }
    // What stands there without a value is on.
    $named = array_filter($given, 'is_string', ARRAY_FILTER_USE_KEY);
    $given = $named + array_fill_keys(array_diff_key($given, $named), '') + ['feed' => FEED];
    $values = [];
    foreach (ATTRIBUTES as $name) {
        $value = html_entity_decode($given[$name] ?? 'false', ENT_QUOTES | ENT_HTML5, 'UTF-8');
        if ($value !== 'false') {
            $values[$name] = $name === 'feed' ? esc_url_raw($value, ['http', 'https']) : $value;
        }
    }
    $written = '';
    foreach ($values as $name => $value) {
        $written .= sprintf(' data-%s="%s"', $name, esc_attr($value));
    }
    $page = add_query_arg(array_map('rawurlencode', $values), BASE . "embed/rally-$element.html");
    load();
    return sprintf(
        '<div data-rally="%s"%s style="%s"><p><a href="%s">%s</a></p></div>',
        esc_attr($element),
        $written,
        esc_attr(safecss_filter_attr($given['style'] ?? '')),
        esc_url($page),
        esc_html(ELEMENTS[$element])
    );
}

/** A block of the editor: it shows the widget, and keeps a shortcode. */
add_action('init', function () {
    $known = [
        'base' => BASE,
        'feed' => FEED,
        'title' => TITLE,
        'icon' => 'location-alt',
        'elements' => ELEMENTS,
        'attributes' => ATTRIBUTES,
        'words' => BLOCK_WORDS,
    ];
    $uses = ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-shortcode'];
    wp_register_script(HANDLE . '-block', false, $uses, null);
    wp_add_inline_script(HANDLE . '-block', sprintf('(%s)(wp, %s);', BLOCK, wp_json_encode($known, JSON_HEX_TAG)));
    register_block_type('rallynov/widget', [
        'api_version' => 2,
        'title' => TITLE,
        'icon' => $known['icon'],
        'category' => 'embed',
        'attributes' => ['code' => ['type' => 'string', 'default' => '']],
        'supports' => ['html' => false, 'className' => false, 'customClassName' => false],
        'editor_script' => HANDLE . '-block',
        'render_callback' => function ($values) {
            $isOne = preg_match('~^\s*\[rally\s([^\[\]]*)\]\s*$~', $values['code'], $found);
            return $isOne ? shortcode(shortcode_parse_atts($found[1])) : '';
        },
    ]);
});
`;
