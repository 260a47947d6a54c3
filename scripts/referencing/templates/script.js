// Search, tabs of languages, and the contents that are closed on a small screen. Everything is readable without it.
(() => {
  "use strict";
  const root = document.currentScript.dataset.root;
  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  // Where pages are files, some browsers keep nothing.
  const kept = {
    get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* then not */ } },
  };

  // ---- Search -------------------------------------------------------------------------------------------------------

  let things = null;
  const load = () => things ??= new Promise((resolve) => {
    const script = make("script", { src: root + "assets/search.js" });
    script.onload = () => resolve(spread(window.twiliteSearch));
    document.head.append(script);
  });
  const words = (text) => text.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const thing = (kind, name, target) => ({ kind, name, target, text: name.toLowerCase(), words: words(name) });

  function spread({ products, operations, entries }) {
    const all = entries.map(([kind, name, target]) => thing(kind, name, target));
    for (const [file, resources] of Object.entries(operations))
      for (const [resource, verbs] of resources)
        for (const verb of verbs.split(" "))
          all.push(thing("Operation", `${products[file]}.${resource}.${verb}`, `operations/${file}/${resource}.html#${verb}`));
    return all;
  }

  // A word that is there as it was typed counts more than one that begins so, and that more than one with it inside.
  function score(each, asked, whole) {
    let sum = each.text === whole ? 20 : each.text.startsWith(whole) ? 4 : 0;
    for (const word of asked) {
      const at = each.words.some((its) => its === word) ? 3 : each.words.some((its) => its.startsWith(word)) ? 2 : each.text.includes(word) ? 1 : 0;
      if (at === 0) return 0;
      sum += at;
    }
    return sum + 1 / (each.words.length + 1);
  }

  async function find(query) {
    const asked = words(query), whole = query.trim().toLowerCase();
    if (asked.length === 0) return [];
    const scored = (await load()).map((each) => [score(each, asked, whole), each]).filter(([points]) => points > 0);
    scored.sort(([a, one], [b, other]) => b - a || one.name.length - other.name.length || (one.name < other.name ? -1 : 1));
    return scored.map(([, each]) => each);
  }

  const shown = (each) => [make("span", { className: "kind", textContent: each.kind }), make("span", { className: "name", textContent: each.name })];

  function search(input) {
    const list = make("ul", { id: "site-results", hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Found");
    input.after(list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "site-results", "aria-autocomplete": "list" }))
      input.setAttribute(name, value);
    let at = -1, asked = 0;

    const choose = (place) => {
      const options = [...list.children];
      at = options.length ? (place + options.length) % options.length : -1;
      options.forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
      input.setAttribute("aria-activedescendant", at < 0 ? "" : options[at].id);
      options[at]?.scrollIntoView({ block: "nearest" });
    };
    const close = () => {
      list.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const update = async () => {
      const mine = ++asked, found = (await find(input.value)).slice(0, 12);
      if (mine !== asked) return;
      list.replaceChildren(...found.map((each, place) => {
        const option = make("li", { id: `site-result-${place}` }, make("a", { href: root + each.target, tabIndex: -1 }, ...shown(each)));
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        return option;
      }));
      at = -1;
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
    };
    input.addEventListener("focus", load, { once: true });
    input.addEventListener("input", update);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(at < 0 && event.key === "ArrowUp" ? -1 : at + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Escape") {
        close();
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        location.href = list.children[at].firstChild.href;
        close();
      }
    });
    input.form.addEventListener("focusout", (event) => { if (!input.form.contains(event.relatedTarget)) close(); });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", close);
    document.addEventListener("keydown", (event) => {
      const isTyping = /^(input|textarea|select)$/i.test(event.target.tagName);
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.select();
      }
    });
  }

  async function showFound(input) {
    const query = new URLSearchParams(location.search).get("q") ?? "";
    if (!query.trim()) return input.focus();
    input.value = query;
    const found = await find(query), summary = document.getElementById("summary");
    const most = found.slice(0, 200);
    summary.textContent = found.length === 0 ? `Nothing has all of “${query}” in its name.`
      : `${found.length} found for “${query}”` + (most.length < found.length ? `; the first ${most.length}:` : ":");
    document.getElementById("found").replaceChildren(...most.map((each) => make("li", {}, make("a", { href: root + each.target }, ...shown(each)))));
    document.title = `${query} – ${document.title}`;
  }

  // ---- Languages ----------------------------------------------------------------------------------------------------

  let number = 0;
  function tabs(examples) {
    const figures = [...examples.querySelectorAll("figure")];
    const bar = make("div", { className: "tabs" });
    bar.setAttribute("role", "tablist");
    bar.setAttribute("aria-label", examples.getAttribute("aria-label"));
    examples.removeAttribute("aria-label");
    examples.removeAttribute("role");
    for (const figure of figures) {
      const caption = figure.querySelector("figcaption");
      const tab = make("button", { type: "button", id: `tab-${++number}`, textContent: caption.textContent });
      tab.dataset.language = figure.dataset.language;
      figure.id = `panel-${number}`;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", figure.id);
      figure.setAttribute("role", "tabpanel");
      figure.setAttribute("aria-labelledby", tab.id);
      caption.remove();
      tab.addEventListener("click", () => show(tab.dataset.language, tab));
      bar.append(tab);
    }
    bar.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const all = [...bar.children], next = all[(all.indexOf(event.target) + step + all.length) % all.length];
      show(next.dataset.language, next);
      next.focus();
    });
    examples.prepend(bar);
  }

  // All examples of a page change together; what was looked at stays where it is on the screen.
  function show(language, origin) {
    const before = origin?.getBoundingClientRect().top;
    for (const examples of document.querySelectorAll(".examples")) {
      for (const tab of examples.querySelectorAll("[role=tab]")) {
        const isShown = tab.dataset.language === language;
        tab.setAttribute("aria-selected", String(isShown));
        tab.tabIndex = isShown ? 0 : -1;
      }
      for (const figure of examples.querySelectorAll("figure")) figure.hidden = figure.dataset.language !== language;
    }
    if (origin) {
      kept.set("twilite-language", language);
      scrollBy({ top: origin.getBoundingClientRect().top - before, behavior: "instant" });
    }
  }

  // ---- All pages ----------------------------------------------------------------------------------------------------

  const input = document.getElementById("site-search");
  search(input);
  if (document.getElementById("found")) showFound(input);
  document.querySelectorAll(".examples").forEach(tabs);
  const first = document.querySelector(".examples figure");
  if (first) {
    const language = kept.get("twilite-language");
    show(document.querySelector(`.examples figure[data-language="${CSS.escape(language ?? "")}"]`) ? language : first.dataset.language);
    // The examples became shorter: go to the anchor anew.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
  const contents = document.querySelector("details.contents");
  if (contents) {
    const wide = matchMedia("(min-width: 60rem)"), fit = () => { contents.open = wide.matches; };
    wide.addEventListener("change", fit);
    fit();
    const here = contents.querySelector("[aria-current]");
    if (here) contents.scrollTop = here.offsetTop - contents.clientHeight / 2;
  }
})();
