// A button under each piece of code, for those who have JavaScript.
for (const figure of document.querySelectorAll(".paste")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copier le code";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(figure.querySelector("code").textContent);
      button.textContent = "Code copié";
    } catch {
      getSelection().selectAllChildren(figure.querySelector("code"));
      button.textContent = "Code sélectionné : copiez-le avec Ctrl+C";
    }
    setTimeout(() => {
      button.textContent = "Copier le code";
    }, 4000);
  });
  button.setAttribute("aria-live", "polite");
  figure.append(button);
}
