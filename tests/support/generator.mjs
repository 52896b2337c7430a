/** The page that writes snippets, as a test opens it and reads what it has written. */
import {visit} from "./server.mjs";

/** Resolves when the code on the page is that of what is shown. */
export const written = (page) => page.locator("#snippets:not([inert]) figure").first().waitFor();

/** The code of one way in. */
export const codeOf = (page, way) => page.locator(`#text-${way}`).textContent();

/** The address of the page with choices. */
export const generatorAt = ({host}, choices) => `${host}/generator/?${new URLSearchParams(choices)}`;

/** Goes to the page with choices; resolves when their code is there. */
export async function openGenerator(browser, sites, choices = {}, options = {}) {
  const visited = await visit(browser, generatorAt(sites, choices), options);
  await written(visited.page);
  return visited;
}
