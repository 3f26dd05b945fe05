// The shapes that travel, by the names that the screens use. All are of the api's document.
import type { components, paths } from './schema';

type Schemas = components['schemas'];

export type Role = Schemas['Role'];
export type User = Schemas['User'];
export type Me = Schemas['Me'];
export type OwnSignIn = Schemas['SignIn'];
export type TemporaryAccess = Schemas['TemporaryAccess'];
export type Clinic = Schemas['Clinic'];
export type Customer = Schemas['Customer'];
export type Consent = Schemas['Consent'];
export type Session = Schemas['Session'];
export type SessionDetail = Schemas['SessionDetail'];
export type SessionStatus = Schemas['SessionStatus'];
export type Outcome = Schemas['Outcome'];
export type Recording = Schemas['Recording'];
export type Gap = Schemas['Gap'];
export type GapReason = Schemas['GapReason'];
export type Peaks = Schemas['Peaks'];
export type Job = Schemas['Job'];
export type JobKind = Schemas['JobKind'];
export type JobState = Schemas['JobState'];
export type JobReason = Schemas['JobReason'];
export type Transcript = Schemas['Transcript'];
export type Segment = Schemas['Segment'];
export type Word = Schemas['Word'];
export type Speaker = Schemas['Speaker'];
export type TranscriptVersion = Schemas['TranscriptVersion'];
export type Draft = Schemas['Draft'];
export type Edit = Schemas['Edit'];
export type Change = Schemas['Change'];
export type Comparison = Schemas['Comparison'];
export type SpeakerName = Schemas['SpeakerName'];
export type ExportFormat = Schemas['ExportFormat'];
export type Analysis = Schemas['AnalysisResult'];
export type Evidence = Schemas['Evidence'];
export type Sentiment = Schemas['Sentiment'];
export type Tone = Schemas['Tone'];
export type Recommendation = Schemas['Recommendation'];
export type AdviceKind = Schemas['AdviceKind'];
export type Question = Schemas['Question'];
export type QuestionForm = Schemas['QuestionForm'];
export type Worry = Schemas['Worry'];
export type WorryKind = Schemas['WorryKind'];
export type Stage = Schemas['Stage'];
export type ChecklistItem = Schemas['ChecklistItem'];
export type Found = Schemas['Found'];
export type Flag = Schemas['Flag'];
export type SatisfactionTerm = Schemas['SatisfactionTerm'];
export type NotAssessed = Schemas['NotAssessed'];
export type Judgement = Schemas['Judgement'];
export type MetPart = Schemas['MetPart'];
export type Applied = Schemas['Applied'];
export type MeasureName = Schemas['MeasureName'];
export type AccuracyFigure = Schemas['AccuracyFigure'];
export type MaskedText = Schemas['MaskedText'];
export type Report = Schemas['Report'];
export type Figures = Schemas['Figures'];
export type Measure = Schemas['Measure'];
export type Behind = Schemas['Behind'];
export type ReportNumber = NonNullable<
  NonNullable<paths['/api/v1/reports/clinic/sessions']['get']['parameters']['query']>['about']
>;
export type Contrast = Schemas['Contrast'];
export type PlaybookName = Schemas['Playbook'];
export type OwnPlaybook = Schemas['OwnPlaybook'];
export type OwnPlaybookDetail = Schemas['OwnPlaybookDetail'];
export type PlaybookTrouble = Schemas['PlaybookTrouble'];
export type PlaybookFault = Schemas['PlaybookFault'];
export type PlaybookPreview = Schemas['PlaybookPreview'];
export type Health = Schemas['Health'];
export type VaultState = Schemas['VaultState'];
export type SetUpDone = Schemas['SetUpDone'];
export type SignedIn = Schemas['Token'];
export type FoundSession = Schemas['FoundSession'];
export type SearchMatch = Schemas['SearchMatch'];
export type AuditEntry = Schemas['AuditEntry'];
export type Diagnostics = Schemas['Diagnostics'];
/** The codes of the api's problems. */
export type ProblemCode = Schemas['ErrorCode'];

/** One page of a list. */
export interface Listed<T> {
  items: T[];
  next_cursor?: string | null;
}
