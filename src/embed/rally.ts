/** `dist/rally.js`: what `<script type="module">` starts. */
import {start} from "./autoloader.js";

start(new URL(".", import.meta.url).href);
