// An invented report for the pretended backend.
import type { Behind, Figures, Measure, Report, SessionDetail } from '../types';

const MEANS: Record<Measure, [number, number]> = {
  talk_share: [0.58, 0.06],
  open_share: [0.41, 0.12],
  questions: [7.4, 2],
  worries_met: [0.62, 0.15],
  stage_coverage: [0.71, 0.1],
  monologue: [96, 30],
  next_step: [0.55, 0.2],
  flags: [0.4, 0.3],
  satisfaction: [6.4, 0.8],
};

/** Figures of so many sessions; `turn` moves the means a little, as periods do. */
function figures(sessions: number, turn: number): Figures {
  const analyzed = Math.round(sessions * 0.9);
  const agreed = Math.round(sessions * 0.4);
  const declined = Math.round(sessions * 0.2);
  const follow_up = Math.round(sessions * 0.15);
  const undecided = Math.round(sessions * 0.1);
  const known = agreed + declined + follow_up + undecided;
  const rate = agreed / Math.max(1, known);
  const half = 1 / Math.sqrt(Math.max(1, known));
  const mean = (measure: Measure) => ({
    mean:
      analyzed > 0 ? MEANS[measure][0] + MEANS[measure][1] * Math.sin(turn * 2 + MEANS[measure][0]) : null,
    sessions: analyzed,
  });
  return {
    sessions,
    analyzed,
    recorded_seconds: analyzed * 1500,
    statuses: {
      scheduled: sessions - analyzed,
      recorded: 0,
      transcribed: 0,
      analyzed: analyzed - known,
      completed: known,
    },
    outcomes: {
      agreed,
      declined,
      undecided,
      follow_up,
      open: sessions - known,
      agreed_rate: known >= 10 ? rate : null,
      agreed_interval: known >= 10 ? { low: Math.max(0, rate - half), high: Math.min(1, rate + half) } : null,
    },
    open_questions: analyzed * 4,
    closed_questions: analyzed * 6,
    worries: analyzed * 2,
    worries_met: Math.round(analyzed * 1.3),
    flags: Math.round(analyzed * 0.4),
    measures: {
      talk_share: mean('talk_share'),
      open_share: mean('open_share'),
      questions: mean('questions'),
      worries_met: mean('worries_met'),
      stage_coverage: mean('stage_coverage'),
      monologue: mean('monologue'),
      next_step: mean('next_step'),
      flags: mean('flags'),
      satisfaction: mean('satisfaction'),
    },
  };
}

const two = (value: number) => String(value).padStart(2, '0');
const MONTHS = [11, 14, 9, 0, 18, 32];

const contrast = (measure: Measure, agreed: number, declined: number, half: number) => ({
  measure,
  agreed,
  agreed_sessions: 34,
  declined,
  declined_sessions: 17,
  interval: { low: agreed - declined - half, high: agreed - declined + half },
  may_be_alike: Math.abs(agreed - declined) <= half,
});

/** `own`: one counselor's, with the own middle values. */
export function reportOf(own: boolean): Report {
  return {
    from: '2026-06-01',
    to: '2026-11-24',
    by: 'month',
    total: figures(84, 0.2),
    periods: MONTHS.map((count, n) => ({
      period: `2026-${two(n + 6)}`,
      from: `2026-${two(n + 6)}-01`,
      to: `2026-${two(n + 6)}-${n % 2 === 0 ? 30 : 31}`,
      partial: n === MONTHS.length - 1,
      figures: figures(count, n / 2),
    })),
    counselors: own
      ? [{ counselor_id: 'mika', name: 'Mika Sato', figures: figures(84, 0.3) }]
      : [
          { counselor_id: 'jon', name: 'Jon Berg', figures: figures(39, 0.1) },
          { counselor_id: 'mika', name: 'Mika Sato', figures: figures(45, 0.3) },
        ],
    clinics: [],
    advice: [
      { id: 'check_worries', title: 'Check whether an answer settles the worry', sessions: 31 },
      { id: 'closed_to_open', title: 'Ask wider questions', sessions: 19 },
      { id: 'missing_alternatives', title: 'Name other ways', sessions: 12 },
    ],
    stages: [
      ['opening', 'Opening', 71],
      ['needs', 'Needs', 62],
      ['information', 'Information', 49],
      ['proposal', 'Proposal', 44],
      ['closing', 'Closing', 28],
    ].map(([stage, title, covered]) => ({
      playbook: 'consultation',
      stage: String(stage),
      title: String(title),
      covered: Number(covered),
      judged: 76,
    })),
    patterns: {
      agreed: 34,
      declined: 17,
      contrasts: [
        contrast('talk_share', 0.55, 0.64, 0.06),
        contrast('open_share', 0.44, 0.38, 0.11),
        contrast('questions', 7.9, 6.8, 1.9),
        contrast('worries_met', 0.71, 0.44, 0.18),
        contrast('stage_coverage', 0.74, 0.62, 0.1),
        contrast('monologue', 88, 121, 41),
        contrast('next_step', 0.71, 0.35, 0.27),
        contrast('flags', 0.2, 0.7, 0.4),
      ],
    },
    medians: own
      ? [
          { measure: 'talk_share', value: 0.59, sessions: 76 },
          { measure: 'open_share', value: 0.4, sessions: 76 },
          { measure: 'monologue', value: 92, sessions: 76 },
          { measure: 'satisfaction', value: 6.5, sessions: 70 },
        ]
      : [],
  };
}

/** The sessions behind a number. */
export const behindOf = (sessions: readonly SessionDetail[], measured: boolean): Behind[] =>
  sessions.map((session, n) => ({
    session,
    value: measured ? 0.5 + n / 20 : null,
    moment: n % 3 === 2 ? null : { segment: 4, start: 23.5 },
  }));
