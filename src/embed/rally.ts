/** `dist/rally.js`: what `<script type="module">` starts. */
import {start} from "./autoloader.js";

start(import.meta.url);
