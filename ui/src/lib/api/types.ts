// The shapes that travel, by the names that the screens use. Temporary until the document is generated.
export type Role = 'counselor' | 'manager' | 'admin';
export interface User { id: string; email: string; name: string; role: Role; clinic_id?: string | null; is_active: boolean }
export interface Clinic { id: string; name: string; address?: string | null; phone?: string | null }
export interface Customer { id: string; name: string; phone?: string | null; email?: string | null; clinic_id: string }
export interface Consent { id: string; customer_id: string; purpose: 'recording'; given: boolean; wording: string; recorded_by: string; at: string }
export type SessionStatus = 'scheduled' | 'recorded' | 'transcribed' | 'analyzed' | 'completed';
export type Outcome = 'agreed' | 'declined' | 'undecided' | 'follow_up';
export interface Session {
  id: string; clinic_id: string; customer_id: string; counselor_id: string; session_date: string;
  duration?: number | null; status: SessionStatus; outcome?: Outcome | null; notes: string; language?: string | null;
  created_at: string; updated_at: string; counselor: User; customer: Customer;
}
export type GapReason = 'pause' | 'stop' | 'crash' | 'device' | 'damage';
export interface Gap { at: number; wall_seconds?: number | null; reason: GapReason }
export interface Recording {
  id: string; session_id: string; state: 'open' | 'finished'; source: 'microphone' | 'import'; sample_rate: number;
  channels: number; duration: number; gaps: Gap[]; recovered: boolean; started_at: string; finished_at?: string | null;
}
export type JobKind = 'transcribe' | 'analyze';
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
export type JobReason =
  | 'model_missing' | 'model_damaged' | 'recording_missing' | 'recording_damaged' | 'no_recording' | 'no_transcript'
  | 'playbook_invalid' | 'disk_full' | 'interrupted' | 'internal';
export interface Job {
  id: string; session_id: string; kind: JobKind; state: JobState; attempts: number; progress: number;
  seconds_left?: number | null; reason?: JobReason | null; created_at: string; updated_at: string;
}
export type Speaker = 'counselor' | 'customer' | 'other';
export interface Word { text: string; start: number; end: number; confidence: number }
export interface Segment { index: number; speaker: Speaker; start: number; end: number; text: string; confidence: number; words: Word[] }
export interface Transcript {
  id: string; session_id: string; recording_id: string; version: number; language: string; no_speech: boolean;
  origin: { kind: 'machine'; engine: string; model: string } | { kind: 'edit'; by: string; of_version: number };
  segments: Segment[]; created_at: string;
}
export interface Evidence { segment: number; start: number; quote: string }
export interface Peaks { bins: number[][]; duration: number }
export type Tone = 'positive' | 'neutral' | 'negative';
export interface Sentiment { overall: Tone; confidence: number; score: number; thirds: (number | null)[]; evidence: Evidence[] }
export type AdviceKind = 'keep' | 'start' | 'stop';
export interface Recommendation { id: string; kind: AdviceKind; text: string; better?: string | null; evidence: Evidence[] }
export type QuestionForm = 'open' | 'closed' | 'leading';
export interface Question { form: QuestionForm; evidence: Evidence }
export interface Worry {
  kind: string; raised: Evidence; acknowledged?: Evidence | null; explored?: Evidence | null;
  answered?: Evidence | null; checked?: Evidence | null;
}
export type Found = 'found' | 'not_found' | 'not_assessed';
export interface ChecklistItem { id: string; title: string; required: boolean; found: Found; evidence: Evidence[] }
export interface Stage { id: string; title: string; items: ChecklistItem[] }
export interface Flag { id: string; title: string; source: string; evidence: Evidence[] }
export interface SatisfactionTerm { term: string; points: number; evidence: Evidence[] }
export type NotAssessed = 'too_short' | 'few_customer_words' | 'few_counselor_turns' | 'one_voice' | 'language' | 'no_speech';
export interface Analysis {
  id: string; session_id: string; version: number; transcript_version: number; playbook: string; playbook_version: string;
  not_assessed: NotAssessed[]; sentiment?: Sentiment | null; key_topics: { topic: string; evidence: Evidence[] }[];
  recommendations: Recommendation[]; satisfaction_score?: number | null; satisfaction_terms: SatisfactionTerm[];
  duration_analysis: {
    talking_time_ratio?: { counselor: number; customer: number } | null; silence_periods: { start: number; end: number }[];
    counselor_seconds: number; customer_seconds: number; total_seconds: number; longest_monologue?: Evidence | null;
    longest_monologue_seconds: number; switches_per_minute: number;
  };
  questions: Question[]; worries: Worry[]; stages: Stage[]; flags: Flag[]; next_step?: Evidence | null; created_at: string;
}
export interface SessionDetail extends Session { transcript?: Transcript | null; analysis?: Analysis | null; recordings: Recording[]; jobs: Job[] }
export interface Listed<T> { items: T[]; next_cursor?: string | null }
export interface Health { status: string; vault: 'empty' | 'sealed' | 'open'; version: string; model: { name: string; ready: boolean } }
export type ErrorWord = string;
