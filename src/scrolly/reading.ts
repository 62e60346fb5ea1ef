const root = document.documentElement;

/** Remembers a choice for this visit only; where storage is forbidden it lasts for the page. */
export function keep(name: string, value: string): void {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Nothing to do: the choice still holds on this page.
  }
}

/** The switch between moving pictures and the plain article. */
function readSwitch(link: HTMLAnchorElement): void {
  const [article = '', scroll = ''] = link.dataset['words']?.split('|') ?? [];
  const name = () => {
    link.textContent = root.dataset['read'] === 'article' ? scroll : article;
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const step = document.querySelector('.step[data-active]');
    const seen = step && step.getBoundingClientRect().top < innerHeight ? step : undefined;
    root.dataset['read'] = root.dataset['read'] === 'article' ? 'scroll' : 'article';
    keep('read', root.dataset['read']);
    name();
    seen?.scrollIntoView();
  });
  name();
}

/** The switch between dark and light; the first press leaves what the system asks for. */
function themeSwitch(button: HTMLButtonElement): void {
  button.addEventListener('click', () => {
    const dark = root.dataset['theme']
      ? root.dataset['theme'] === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset['theme'] = dark ? 'light' : 'dark';
    keep('theme', root.dataset['theme']);
  });
}

document.querySelectorAll<HTMLAnchorElement>('[data-read-switch]').forEach(readSwitch);
document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]').forEach(themeSwitch);
