// What is reckoned from the report's figures.
import type { Figures } from '$lib/api/types';

/** Below this many cases counts are shown, no percentages. */
export const FEW = 10;

/** Sessions whose outcome somebody has set. */
export const decided = ({ outcomes }: Figures): number =>
  outcomes.agreed + outcomes.declined + outcomes.undecided + outcomes.follow_up;
