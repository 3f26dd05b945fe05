// Reading an analysis critically: corrections, how right the rules are, and text without personal data.
import { api, got } from './client';
import type { AccuracyFigure, Analysis, Judgement, MaskedText } from './types';

export const correctAnalysis = (id: string, body: Judgement): Promise<Analysis> =>
  got(api.POST('/api/v1/analysis/{id}/corrections', { params: { path: { id } }, body }));
export const undoCorrection = (id: string): Promise<Analysis> =>
  got(api.DELETE('/api/v1/corrections/{id}', { params: { path: { id } } }));
export const accuracy = (): Promise<AccuracyFigure[]> => got(api.GET('/api/v1/analysis/accuracy'));
export const maskTranscript = (id: string): Promise<MaskedText> =>
  got(api.POST('/api/v1/sessions/{id}/masks', { params: { path: { id } } }));
export const unmaskText = (id: string, text: string): Promise<{ text: string }> =>
  got(api.POST('/api/v1/masks/{id}/unmask', { params: { path: { id } }, body: { text } }));
