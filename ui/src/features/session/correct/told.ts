// What a judgement says, in words.
import type { Judgement } from '$lib/api/types';
import { i18n } from '$lib/i18n/index.svelte';

/** The label that it is about: a quote, or a name. */
export function labelOf(judgement: Judgement, nameOf: (id: string) => string): string {
  if ('quote' in judgement) return judgement.quote;
  if (judgement.kind === 'item') return nameOf(judgement.item);
  if (judgement.kind === 'topic') return judgement.topic;
  return i18n.t.reading.outcome;
}

/** What it says of the label. */
export function saidOf(judgement: Judgement): string {
  const { t } = i18n;
  const words = t.reading.says;
  switch (judgement.kind) {
    case 'question':
      return judgement.form ? words.question(t.analysis.questionForm[judgement.form]) : words.noQuestion;
    case 'reflection':
      return judgement.holds ? words.reflection : words.noReflection;
    case 'worry':
      return judgement.holds ? words.worry : words.noWorry;
    case 'met': {
      const part = t.analysis.met[judgement.part];
      return judgement.holds ? words.met(part) : words.notMet(part);
    }
    case 'item':
      return judgement.holds ? t.analysis.found.found : t.analysis.found.not_found;
    case 'flag':
      return judgement.holds ? words.flag : words.noFlag;
    case 'topic':
      return judgement.holds ? words.topic : words.noTopic;
    case 'next_step':
      return judgement.holds ? words.nextStep : words.noNextStep;
    case 'outcome':
      return judgement.outcome ? t.outcome[judgement.outcome] : words.noOutcome;
  }
}
