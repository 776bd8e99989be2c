/** The mark: a ruler with a pointer on it. */
export function Logo() {
  return (
    <svg width="26" height="22" viewBox="0 0 26 22" aria-hidden="true">
      <path d="M1 15h24" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M3 15v5M8 15v3.5M13 15v5M18 15v3.5M23 15v5" stroke="var(--ink)" strokeWidth="1.2" />
      <path d="M16 12.5l-4.5-9h9z" fill="var(--you)" />
    </svg>
  );
}
