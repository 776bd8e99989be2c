import Link from 'next/link';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';

/** `strong`: the one thing to do here; `plain`: another; `quiet`: there if wanted. */
export type ButtonWeight = 'strong' | 'plain' | 'quiet';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { weight?: ButtonWeight };

/** A button that does something on this page. */
export function Button({ weight = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${styles.button} ${styles[weight]}`} />;
}

type ButtonLinkProps = { href: string; weight?: ButtonWeight; children: ReactNode };

/** A link to another page that carries the weight of a button. */
export function ButtonLink({ href, weight = 'plain', children }: ButtonLinkProps) {
  return (
    <Link href={href} prefetch={false} className={`${styles.button} ${styles[weight]}`}>
      {children}
    </Link>
  );
}
