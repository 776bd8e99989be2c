/** What moves when a question becomes the current one: nothing, the page at once, that and the focus, or both without haste. */
export type Reveal = 'nothing' | 'jump' | 'land' | 'focus';

const phone = '(max-width: 719px)';
const still = '(prefers-reduced-motion: reduce)';

/** Whether one question fills the screen. */
export function isPhone(): boolean {
  return window.matchMedia(phone).matches;
}

/** Brings a question before the eyes, and the focus to its title: a ring around one of the answers would suggest it. */
export function revealSkill(skill: string, reveal: Reveal): void {
  const card = document.getElementById(skill);
  if (card === null || reveal === 'nothing') return;
  if (reveal !== 'jump') card.querySelector('h2')?.focus({ preventScroll: true });
  const smooth = reveal === 'focus' && !isPhone() && !window.matchMedia(still).matches;
  card.scrollIntoView({ behavior: smooth ? 'smooth' : 'instant', block: 'start' });
}

/** Brings the way to the next stage before the eyes, with the focus on it. */
export function revealOnward(): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-onward] a')];
  links.find((link) => link.getClientRects().length > 0)?.focus();
}

/** Whether enough of a question can be seen for a key to mean it. */
export function isInView(skill: string): boolean {
  const box = document.getElementById(skill)?.getBoundingClientRect();
  return box !== undefined && box.top < window.innerHeight - 120 && box.bottom > 160;
}
