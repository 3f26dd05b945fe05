-- A counselling meeting and what grows from it.
create table session (
    id text primary key,
    clinic_id text not null references clinic (id),
    customer_id text not null references customer (id),
    counselor_id text not null references user (id),
    -- Local wall clock of the clinic, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`: sorts as text.
    session_date text not null,
    duration_seconds real,
    status text not null check (status in ('scheduled', 'recorded', 'transcribed', 'analyzed', 'completed')),
    outcome text check (outcome in ('agreed', 'declined', 'undecided', 'follow_up')),
    notes text not null default '',
    language text,
    created_at integer not null,
    updated_at integer not null
) strict;
-- One index per scope, each in the order of the list, so that a page costs the same at any size.
create index session_by_date on session (session_date desc, id desc);
create index session_by_counselor on session (counselor_id, session_date desc, id desc);
create index session_by_clinic on session (clinic_id, session_date desc, id desc);
create index session_by_customer on session (customer_id, session_date desc, id desc);

create table recording (
    id text primary key,
    session_id text not null references session (id),
    state text not null check (state in ('open', 'finished')),
    source text not null check (source in ('microphone', 'import')),
    sample_rate integer not null default 0,
    channels integer not null default 0,
    frames integer not null default 0,
    -- JSON list of gaps, measured from the file.
    gaps text not null default '[]',
    recovered integer not null default 0 check (recovered in (0, 1)),
    started_by text not null references user (id),
    started_at integer not null,
    finished_at integer
) strict;
create index recording_by_session on recording (session_id, id);

create table transcript (
    id text primary key,
    session_id text not null references session (id),
    recording_id text not null references recording (id),
    version integer not null,
    -- JSON: machine (engine, model) or edit (by, of_version).
    origin text not null,
    -- JSON of the segments.
    body text not null,
    created_at integer not null,
    unique (session_id, version)
) strict;

create table analysis (
    id text primary key,
    session_id text not null references session (id),
    transcript_version integer not null,
    version integer not null,
    -- JSON of the result.
    body text not null,
    -- What reports add up, taken out of the body so that a report reads no JSON.
    counselor_share real,
    open_questions integer not null default 0,
    -- Leading ones too: they ask for a yes.
    closed_questions integer not null default 0,
    worries integer not null default 0,
    worries_met integer not null default 0,
    -- Quotes to look at, such as pressure; shown beside any rate of closing.
    flags integer not null default 0,
    satisfaction real,
    -- JSON list of [id, title] of what was advised to start or stop.
    advice text not null default '[]',
    created_at integer not null,
    unique (session_id, version)
) strict;
-- All that a report reads, so that it need not walk through the bodies.
create index analysis_for_report on analysis (session_id, version desc, counselor_share, open_questions,
    closed_questions, worries, worries_met, flags, satisfaction, advice);
