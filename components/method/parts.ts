/** The parts of the method page, in order; each is its own address and its own words. */
export const parts = [
  'pipeline',
  'ruler',
  'ratings',
  'bias',
  'placing',
  'mustHaves',
  'stages',
  'gaps',
  'limits',
  'accuracy',
  'sources',
] as const;
