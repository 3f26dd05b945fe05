// Words for naming what the machine missed, and for choosing a playbook.
export const missed = {
  button: 'Something was missed',
  title: 'What was missed?',
  hint: 'Choose the sentence and what it is. The numbers follow at once, the machine’s word is kept, and you can take it back.',
  whatLabel: 'It is',
  what: { worry: 'a worry', question: 'a question', reflection: 'a reflection', next_step: 'the next step' },
  form: 'Kind of question',
  kind: 'Kind of worry',
  seek: 'Search in the talk',
  sentence: 'Sentence',
  none: 'No sentence has these words.',
  say: 'Add it',
  playbook: 'Playbook',
  playbookHint: 'What the talk is judged by.',
  asSet: 'As set for the clinic',
};
