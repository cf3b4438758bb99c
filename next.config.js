/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  // Titles wait for their page instead of being streamed behind it: every anonymous reader gets the same bytes.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  experimental: {
    agentUpgrade: false,
    serverActions: { bodySizeLimit: '32mb' },
  },
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/ko' },
        { source: '/:path((?!ko(?:/|$)|en(?:/|$)|api/|_next/|robots\\.txt|icon).*)', destination: '/ko/:path' },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
};

module.exports = config;
