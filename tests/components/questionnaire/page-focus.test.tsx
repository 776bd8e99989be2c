import { render, screen } from '@testing-library/react';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { expect, it } from 'vitest';
import { PageFocus } from '@/components/questionnaire/page-focus';

function page(path: string, title: string) {
  return (
    <PathnameContext value={path}>
      <PageFocus />
      <main>
        <h1 key={path}>{title}</h1>
      </main>
    </PathnameContext>
  );
}

it('takes the focus to the heading of the next page, and leaves it alone on the first', () => {
  const { rerender } = render(page('/one', 'One'));
  expect(document.activeElement).toBe(document.body);
  rerender(page('/two', 'Two'));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Two' }));
});
