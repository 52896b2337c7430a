/** `dist/rally.classic.js`: what `<script defer>` starts where a CMS drops `type="module"`. */
import {start} from "./autoloader.js";

// Written into the page itself, a script has no address.
start((document.currentScript as HTMLScriptElement | null)?.src ?? "");
