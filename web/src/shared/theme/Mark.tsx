/** Our mark: a low sun above the horizon. Drawn in the colour of the text around it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d="M3.6 8.9a4.4 4.4 0 0 1 8.8 0z" fill="var(--sun)" />
      <path d="M1 10.5h14" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      <path d="M4.8 13.3h6.4" stroke="currentColor" strokeOpacity="0.7" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
