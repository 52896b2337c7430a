<?php
/**
 * What the test does inside WordPress, without a browser: `php wordpress.php FOLDER COMMAND`, values as JSON on the
 * standard input, an answer as JSON on the standard output.
 */

[, $folder, $command] = $argv;
$given = json_decode(stream_get_contents(STDIN), true);

$_SERVER['HTTP_HOST'] = parse_url($given['site'], PHP_URL_HOST) . ':' . parse_url($given['site'], PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
if ($command === 'install') {
    define('WP_INSTALLING', true);
}
require "$folder/wp-load.php";

$commands = [
    /** An empty site with one user of each role, whose name and password are the role's. */
    'install' => function () {
        require ABSPATH . 'wp-admin/includes/upgrade.php';
        wp_install('Partenaire', 'administrator', 'administrator@example.org', true, '', 'administrator');
        foreach (['editor', 'author', 'contributor'] as $role) {
            wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'role' => $role]);
        }
    },

    'theme' => function ($given) {
        switch_theme($given['theme']);
        return get_stylesheet();
    },

    /** Saves a post as somebody's editor does, by REST; who may not publish has it published by the administrator. */
    'post' => function ($given) {
        $saved = [];
        foreach ($given['posts'] as $post) {
            wp_set_current_user(get_user_by('login', $post['role'])->ID);
            $request = new WP_REST_Request('POST', '/wp/v2/posts');
            $request->set_body_params(['title' => $post['title'], 'content' => $post['content'], 'status' => 'pending']);
            $answer = rest_do_request($request);
            if ($answer->is_error()) {
                throw new Exception($answer->as_error()->get_error_message());
            }
            wp_set_current_user(get_user_by('login', 'administrator')->ID);
            wp_publish_post($answer->get_data()['id']);
            $saved[] = $answer->get_data()['id'];
        }
        return $saved;
    },

    /** What a shortcode gives for somebody who is logged in as one of the roles, or for a visitor. */
    'shortcode' => function ($given) {
        $user = get_user_by('login', $given['role']);
        wp_set_current_user($user ? $user->ID : 0);
        return array_map('do_shortcode', $given['texts']);
    },

    /** The constants of a plugin that is not installed. */
    'constants' => function ($given) {
        require $given['file'];
        return array_map(fn ($name) => constant("Rallynov\\Widgets\\$name"), ['BASE', 'FEED', 'ELEMENTS', 'UNKNOWN']);
    },
];

echo json_encode($commands[$command]($given));
