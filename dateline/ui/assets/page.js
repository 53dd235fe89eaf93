// The page works without this. In Airflow it stands in a sandboxed frame that may neither leave it nor open windows; both are
// asked of the surrounding page, which is ours too (same origin).
(() => {
  "use strict";
  let around = null;
  try {
    if (window.parent !== window) around = window.parent.document;
  } catch { /* framed by a stranger: stay as we are */ }

  if (around) {
    const root = document.documentElement;
    const follow = () => {
      const dark = around.documentElement.classList.contains("dark");
      const light = around.documentElement.classList.contains("light");
      if (dark || light) root.dataset.theme = dark ? "dark" : "light";
    };
    follow();
    new MutationObserver(follow).observe(around.documentElement, { attributes: true, attributeFilter: ["class"] });

    document.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest("a[target]");
      if (!link || !/^https?:$/.test(link.protocol)) return;
      event.preventDefault();
      const there = around.createElement("a");
      there.href = link.href;
      there.rel = "noopener noreferrer";
      if (link.target === "_blank" || event.ctrlKey || event.metaKey) there.target = "_blank";
      around.body.append(there);
      there.click();
      there.remove();
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll("form.start")) {
      form.hidden = false;
      const told = form.querySelector(".told");
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const button = form.querySelector("button");
        button.disabled = true;
        told.textContent = "Asking Airflow …";
        try {
          const answer = await fetch(form.dataset.url, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ logical_date: null, conf: JSON.parse(form.dataset.conf) }),
          });
          const said = await answer.json();
          if (!answer.ok) throw new Error(typeof said.detail === "string" ? said.detail : JSON.stringify(said.detail));
          const link = document.createElement("a");
          link.href = form.dataset.runs + encodeURIComponent(said.dag_run_id);
          link.target = "_top";
          link.textContent = "The run is " + said.state + ": watch it in Airflow";
          told.replaceChildren(link);
        } catch (error) {
          told.textContent = "Airflow refused: " + error.message;
          button.disabled = false;
        }
      });
    }
  });
})();
