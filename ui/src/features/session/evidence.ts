// How an item of the analysis opens its place in the talk: the page says how, the items only call.
import { createContext } from 'svelte';

import type { Evidence } from '$lib/api/types';

export type OpenEvidence = (evidence: Pick<Evidence, 'segment' | 'start'>) => void;

export const [openEvidence, setOpenEvidence] = createContext<OpenEvidence>();
