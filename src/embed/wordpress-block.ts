/**
 * The plugin's block of WordPress's editor, as the browser there runs it: an expression, a function of the editor and of
 * what the plugin knows. Written without single quotes and backslashes, so that it reads in PHP as it does here.
 */
export default String.raw`function (wp, rally) {
    var make = wp.element.createElement;
    var has = function (object, name) { return Object.prototype.hasOwnProperty.call(object, name); };

    /** The shortcode that a text is, and no more than that; nothing when it is none, or of a widget that there is not. */
    function read(code) {
        var found = wp.shortcode.next("rally", code);
        var isOne = found && found.shortcode.type === "single" && found.content === code.trim();
        return isOne && has(rally.elements, found.shortcode.attrs.named.element) ? found.shortcode.attrs : undefined;
    }

    /** The page that shows what a shortcode says. */
    function pageOf(values) {
        var query = new URLSearchParams({feed: rally.feed});
        rally.attributes.forEach(function (name) {
            if (has(values.named, name)) query.set(name, wp.htmlEntities.decodeEntities(values.named[name]));
            else if (values.numeric.indexOf(name) >= 0) query.set(name, "");
        });
        return rally.base + "embed/rally-" + values.named.element + ".html?" + query;
    }

    function edit(props) {
        var code = props.attributes.code;
        var change = function (text) { props.setAttributes({code: text}); };
        var values = read(code);
        var element = values ? values.named.element : "";
        var fields = [
            make(wp.components.SelectControl, {
                key: "element",
                label: rally.words.widget,
                value: element,
                options: [{value: "", label: "…"}].concat(Object.keys(rally.elements).map(function (name) {
                    return {value: name, label: rally.elements[name]};
                })),
                onChange: function (name) { change(name && "[rally element=" + JSON.stringify(name) + "]"); }
            }),
            make(wp.components.TextareaControl, {
                key: "code",
                label: rally.words.code,
                help: rally.words.help,
                value: code,
                onChange: change
            })
        ];
        return make("div", wp.blockEditor.useBlockProps(),
            values
                ? [
                    make(wp.blockEditor.InspectorControls, {key: "settings"},
                        make(wp.components.PanelBody, {}, fields)),
                    make("iframe", {
                        key: "preview",
                        src: pageOf(values),
                        title: rally.elements[element],
                        inert: "",
                        style: {width: "100%", height: "30em", border: 0, pointerEvents: "none"}
                    })
                ]
                : make(wp.components.Placeholder, {icon: rally.icon, label: rally.title, isColumnLayout: true}, fields));
    }

    wp.blocks.registerBlockType("rallynov/widget", {
        edit: edit,
        save: function () { return null; },
        transforms: {
            from: [{
                type: "shortcode",
                tag: "rally",
                attributes: {
                    code: {type: "string", shortcode: function (_, match) { return match.shortcode.string(); }}
                }
            }]
        }
    });
}`;
