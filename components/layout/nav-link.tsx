'use client';

import Link from 'next/link';
import { useParams, usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type NavLinkProps = { locale: string; fallbackTrack: string; room: string; children: ReactNode };

/** A link to a room of the track being shown; it knows when that room is the one being shown. */
export function NavLink({ locale, fallbackTrack, room, children }: NavLinkProps) {
  const path = usePathname();
  const { track } = useParams();
  const href = `/${locale}/${typeof track === 'string' ? track : fallbackTrack}/${room}`;
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} prefetch={false} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  );
}
