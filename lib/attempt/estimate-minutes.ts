/** Whole minutes that so many ratings take, rounded up. */
export function estimateMinutes(ratings: number, secondsPerRating: number): number {
  return Math.ceil((ratings * secondsPerRating) / 60);
}
