/** `dist/generator.js`: what the page that writes snippets takes from the library, so that both agree. */
export {loadFeed} from "../feed/load-feed.js";
export {departmentOf} from "../geo/departments.js";
export {departmentName} from "../geo/regions.js";
export {say} from "../i18n/text.js";
export {writeSnippets} from "./snippets.js";
export {zipPlugin} from "./wordpress.js";
