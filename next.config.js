/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.LEVELMARK_DIST ?? '.next',
  typescript: { tsconfigPath: 'tsconfig.next.json' },
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
};

export default config;
