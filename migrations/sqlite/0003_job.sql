-- Durable steps of the pipeline. At most one waits or runs for a session and kind.
create table job (
    id text primary key,
    session_id text not null references session (id),
    kind text not null check (kind in ('transcribe', 'analyze')),
    state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    attempts integer not null default 0,
    progress real not null default 0,
    reason text,
    requested_by text not null references user (id),
    not_before integer not null,
    -- Who holds it and until when; a lease that ran out is taken over.
    lease_owner text,
    lease_until integer,
    started_at integer,
    created_at integer not null,
    updated_at integer not null
) strict;
create unique index job_pending on job (session_id, kind) where state in ('queued', 'running');
create index job_due on job (state, not_before);
create index job_by_session on job (session_id, id);
