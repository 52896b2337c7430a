import type {Doctor} from "./fr.js";

const doctor: Doctor = {
  language: "de",
  title: "Der Rally’nov-Doktor",
  looking: "Die Seite wird untersucht…",
  failed: "Die Untersuchung konnte nicht beendet werden: Eine Datei des Doktors fehlt oder wird abgelehnt.",
  healthy: "Alles in Ordnung: Auf dieser Seite ist nichts zu beheben.",
  found: (count) => (count === 1 ? "Ein Befund" : `${count} Befunde`),
  severities: {error: "Zu beheben:", warning: "Zu prüfen:", note: "Gut zu wissen:"},
  copy: "Bericht kopieren",
  copied: "Bericht kopiert.",
  close: "Schließen",
  faults: {
    noTag: () => ({
      what: "Auf dieser Seite steht kein Widget: Der Editor hat es vielleicht entfernt.",
      mend: "Fügen Sie die „div“-Form ein, die die meisten Editoren behalten, oder das Zitat „blockquote“.",
    }),
    tag: (written = "", nearest = "") => ({
      what: `${written} ist kein Rally’nov-Widget.${nearest && ` Meinten Sie ${nearest}?`}`,
      mend: "Berichtigen Sie den Namen des Elements.",
    }),
    asleep: (tag = "") => ({
      what: `Das Element <${tag}> ist da, aber sein Code konnte nicht geladen werden.`,
      mend: "Prüfen Sie, ob der ganze Widget-Ordner online ist und die Sicherheitsrichtlinie seine Skripte erlaubt.",
    }),
    writtenOut: (written = "") => ({
      what: `Der Editor zeigt das Element als Text: ${written}`,
      mend: "Fügen Sie den Code in der HTML-Ansicht des Editors oder in einem Block „Individuelles HTML“ ein.",
    }),
    bareLink: (url = "") => ({
      what: `Ein Link zu einem Widget steht allein, ohne sein Zitat: ${url}`,
      mend: "Setzen Sie das Zitat darum, oder klicken Sie im Editor auf „Zitat“ und geben Sie ihm die Klasse „rally“.",
    }),
    attribute: (tag = "", name = "", nearest = "") => ({
      what: `<${tag}> hat kein Attribut „${name}“.${nearest && ` Meinten Sie ${nearest}?`}`,
      mend: "Berichtigen oder entfernen Sie dieses Attribut.",
    }),
    choice: (tag = "", name = "", value = "", choices = "") => ({
      what: `<${tag}>: „${value}“ ist kein Wert von „${name}“.`,
      mend: `Mögliche Werte: ${choices}.`,
    }),
    unknownId: (tag = "", name = "", value = "", nearest = "") => ({
      what: `<${tag}>: „${value}“ in „${name}“ steht nicht im Feed.${nearest && ` Meinten Sie ${nearest}?`}`,
      mend: "Übernehmen Sie die Kennung so, wie sie im Feed steht.",
    }),
    noFeed: (tag = "") => ({
      what: `<${tag}> hat kein Attribut „feed“: Es weiß nicht, woher die Angaben kommen.`,
      mend: "Ergänzen Sie die Adresse des Feeds.",
    }),
    noAddress: (tag = "", value = "") => ({
      what: `<${tag}>: „${value}“ ist keine Adresse.`,
      mend: "Kopieren Sie die ganze Adresse des Feeds, mit https://.",
    }),
    cors: (url = "") => ({
      what: `Der Feed ${url} antwortet, lässt sich aber von anderen Websites nicht lesen (CORS).`,
      mend: "Bitten Sie den Betreiber des Feeds, diesen Header zu senden.",
    }),
    unreachable: (url = "") => ({
      what: `Der Feed ${url} ist nicht erreichbar.`,
      mend: "Öffnen Sie die Adresse in einem Tab: Ist sie richtig geschrieben, ist der Server online?",
    }),
    mixed: (url = "") => ({
      what: `Die Seite ist https, der Feed ${url} http: Der Browser lehnt ihn ab.`,
      mend: "Geben Sie die https-Adresse an.",
    }),
    status: (message = "") => ({
      what: `Feed: ${message}`,
      mend: "Öffnen Sie die Adresse in einem Tab und berichtigen Sie sie, oder wenden Sie sich an den Betreiber des Feeds.",
    }),
    unusable: (message = "") => ({
      what: `Feed: ${message}`,
      mend: "Leiten Sie diese Meldung an den Herausgeber des Feeds weiter.",
    }),
    leftOut: (count = "", url = "", list = "") => ({
      what: `${count} Teil(e) des Feeds ${url} konnten nicht verwendet werden:\n${list}`,
      mend: "Leiten Sie diese Liste an den Herausgeber des Feeds weiter; alles andere wird gezeigt.",
    }),
    old: (url = "", days = "") => ({
      what: `Der Feed ${url} ist seit ${days} Tagen unverändert.`,
      mend: "Fragen Sie den Herausgeber, ob das so gewollt ist.",
    }),
    policy: (directive = "", source = "") => ({
      what: `Die Sicherheitsrichtlinie der Seite (CSP) erlaubt ${source} in ${directive} nicht.`,
      mend: "Ergänzen Sie diese Quelle in der Direktive oder die Direktive in der Richtlinie.",
    }),
    worker: (directive = "", source = "") => ({
      what: `Die Sicherheitsrichtlinie (CSP) erlaubt ${source} in ${directive} nicht: Die Karte bleibt beim Verschieben einfach.`,
      mend: "Für eine flüssige Karte ergänzen Sie diese Direktive; sonst ist nichts zu tun.",
    }),
    styleRefused: (place = "") => ({
      what: `Die Sicherheitsrichtlinie (CSP) lehnt das Attribut style von ${place} ab: Höhe und Farben gelten nicht.`,
      mend: "Entfernen Sie dieses Attribut und setzen Sie diese Regel in das Stylesheet der Website.",
    }),
    overwritten: (names = "") => ({
      what: `Eine andere Bibliothek der Seite ersetzt Funktionen des Browsers: ${names}.`,
      mend: "Falls sich ein Widget falsch verhält, aktualisieren oder entfernen Sie diese Bibliothek (oft Prototype.js oder MooTools), oder nehmen Sie die Form „iframe“.",
    }),
    twice: (scripts = "") => ({
      what: `Das Skript der Widgets steht mehrmals in der Seite: ${scripts}.`,
      mend: "Das schadet nicht; behalten Sie eines.",
    }),
    versions: (running = "", others = "") => ({
      what: `Version ${running} der Widgets läuft, aber die Seite lädt auch: ${others}.`,
      mend: "Behalten Sie ein Skript, das der neuesten Version.",
    }),
    amd: () => ({
      what: "Die Seite hat einen AMD-Lader (RequireJS).",
      mend: "Die Widgets vertragen sich damit; laden Sie ihr Skript mit einem <script>-Element, nicht mit require().",
    }),
    delayed: (seconds = "") => ({
      what: `Das Skript der Widgets ist erst ${seconds} s nach der Seite gestartet: Vermutlich verzögert es ein Optimierer.`,
      mend: "Nehmen Sie diesen Pfad von der Verzögerung aus (WP Rocket, LiteSpeed, Rocket Loader…).",
    }),
    xml: (type = "") => ({
      what: `Die Seite wird als ${type} gesendet: Dort können sich die Widgets nicht zeichnen.`,
      mend: "Senden Sie sie als HTML, oder nehmen Sie die Form „iframe“.",
    }),
    quirks: () => ({
      what: "Die Seite hat keinen Doctype: Der Browser zeichnet sie nach alter Art.",
      mend: "Die Widgets vertragen sich damit; beginnen Sie die Seite mit dieser Zeile.",
    }),
    small: (tag = "", size = "", root = "") => ({
      what: `<${tag}> ist in ${size} px geschrieben und schwer zu lesen (Grundgröße der Seite: ${root} px).`,
      mend: "Geben Sie ihm im Stylesheet der Website eine Schriftgröße.",
    }),
    narrow: (tag = "", width = "") => ({
      what: `<${tag}> ist nur ${width} px breit.`,
      mend: "Geben Sie ihm eine Spalte von mindestens 280 px.",
    }),
    storage: () => ({
      what: "Der Speicher des Browsers ist hier gesperrt: Der Entwurf einer Bewerbung überlebt die Seite nicht.",
      mend: "Steht die Seite in einem Rahmen, ergänzen Sie allow-same-origin in dessen Attribut sandbox.",
    }),
    geolocation: () => ({
      what: "Die Seite erlaubt keine Ortung: „In meiner Nähe“ funktioniert auf der Karte nicht.",
      mend: 'Erlauben Sie sie mit diesem Header; in einem Rahmen mit allow="geolocation".',
    }),
  },
};

export default doctor;
