/** `dist/rally.classic.js`: what `<script defer>` starts where a CMS drops `type="module"`. */
import {start} from "./autoloader.js";

start(new URL(".", (document.currentScript as HTMLScriptElement).src).href);
