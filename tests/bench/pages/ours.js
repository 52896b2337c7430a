/** The innovation map, seen from outside: beside the public parts, only the line that counts and who draws. */
globalThis.bench = (() => {
  const asked = new URLSearchParams(location.search);
  const all = (selector) => [
    ...(document.querySelector("rally-innovation-map")?.shadowRoot?.querySelectorAll(selector) ?? []),
  ];
  const numberIn = (text) => Number(text?.replace(/\D/g, ""));
  const listed = () => all(".count")[0]?.textContent;
  return {
    shown: () =>
      all('[part~="marker"]:not(.stop)')
        .map((marker) => marker.ariaLabel)
        .join(),
    listed,
    all: () => numberIn(listed()) === Number(asked.get("size")),
    filter() {
      const label = asked.get("label");
      all('[part~="chip"]')
        .find(({textContent}) => textContent.includes(label))
        .click();
    },
    surface: () => all('[part~="map"]')[0],
    isGl: () => all(".map.webgl").length > 0,
  };
})();
