// Runs before the first paint: what the address asks of the whole page. Values that are not known change nothing.
((root) => {
  const asked = new URLSearchParams(location.search);
  const theme = asked.get('theme');
  const schemes = { dark: 'dark', auto: 'light dark' };
  if (Object.hasOwn(schemes, theme)) {
    if (theme === 'dark') root.dataset.theme = 'dark';
    else delete root.dataset.theme;
    document.querySelector('[name="color-scheme"]').content = schemes[theme];
  }
  for (const name of ['plain', 'static']) if (asked.get(name) === '1') root.dataset[name] = '';
})(document.documentElement);
