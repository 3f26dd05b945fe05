-- The playbook that judges the session; null is the one of the settings.
alter table session add column playbook text;

-- A person's word against a label of the analysis. Never changed but to be taken back.
create table correction (
    id text primary key,
    session_id text not null references session (id),
    -- JSON: what the machine said, and what the person says of the same label.
    machine text not null,
    person text not null,
    made_by text not null references user (id),
    at integer not null,
    undone_at integer
) strict;
create index correction_by_session on correction (session_id, at, id);

-- What stands behind the placeholders of a transcript that was masked to leave the clinic's own systems.
create table mask (
    id text primary key,
    session_id text not null references session (id),
    transcript_version integer not null,
    -- JSON list of [placeholder, words].
    entries text not null,
    made_by text not null references user (id),
    created_at integer not null
) strict;
create index mask_by_session on mask (session_id, created_at);
