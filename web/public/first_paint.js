// Runs before the first paint, so that a chosen theme or language never flashes. A file of its own: the page allows no inline script.
(function () {
  try {
    var scheme = localStorage.getItem('utsyn.color_scheme');
    var language = localStorage.getItem('utsyn.language');
    if (scheme) document.documentElement.setAttribute('data-color-scheme', scheme);
    if (language) document.documentElement.setAttribute('lang', language);
  } catch {
    document.documentElement.setAttribute('data-color-scheme', 'auto');
  }
})();
