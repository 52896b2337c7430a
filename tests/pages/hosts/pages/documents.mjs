/** Documents of other kinds than one expects, as `checkHost` takes them. */

const quiet =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partenaire</title>';

export const pages = {
  "quirks mode": {
    html: (body, scripts) => `<html lang="fr"><head>${quiet}${scripts}</head><body>${body}</body></html>`,
  },
  "XHTML style": {
    html: (body, scripts) => `<?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head>${quiet}${scripts}</head><body>${body}</body></html>`,
  },
  "another direction": {
    html: (body, scripts) =>
      `<!doctype html><html lang="ar" dir="rtl"><head>${quiet}${scripts}</head><body>${body}</body></html>`,
  },
  "another encoding": {
    headers: () => ({"Content-Type": "text/html; charset=iso-8859-1"}),
    html: (body, scripts) =>
      `<!doctype html><html lang="fr"><head><title>Partenaire</title>${scripts}</head><body>${body}</body></html>`,
  },
  "a base address": {
    head: '<base href="https://ailleurs.example/site/">',
    isQuiet: (line) => line.includes("favicon"),
  },
};

/** Pages that show the widgets only once the visitor opens what they are in. */
export const folded = {
  tabs: {
    wrap: (html) => `<button onclick="tab.hidden = false">Rallye</button><div id="tab" hidden>${html}</div>`,
    open: "button",
  },
  "folded parts": {
    wrap: (html) => `<details><summary>Rallye</summary>${html}</details>`,
    open: "summary",
  },
};
