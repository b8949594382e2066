export const colorSchemes = ['auto', 'light', 'dark'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

const stored = 'utsyn.color_scheme';

export function chosenColorScheme(): ColorScheme {
  const chosen = localStorage.getItem(stored);
  return colorSchemes.find((scheme) => scheme === chosen) ?? 'auto';
}

export function chooseColorScheme(scheme: ColorScheme): void {
  localStorage.setItem(stored, scheme);
  document.documentElement.setAttribute('data-color-scheme', scheme);
}
