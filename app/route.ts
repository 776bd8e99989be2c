import { chooseLocale } from '@/lib/i18n/choose-locale';

/** "/" leads to the visitor's language by a relative redirect, so that it holds behind any proxy. */
export function GET(request: Request): Response {
  const locale = chooseLocale(request.headers.get('accept-language'));
  return new Response(null, { status: 307, headers: { location: `/${locale}`, vary: 'accept-language' } });
}
