-- What reports add up beyond 0002, and a clinic's own playbooks.

-- Taken out of the body as the columns of 0002 are. `columns` says by which version of the rules; what is behind is
-- made anew from the body while the vault is open. Null: not assessed, or not made anew yet.
alter table analysis add column columns integer not null default 0;
alter table analysis add column questions_per_ten_minutes real;
alter table analysis add column monologue_seconds real;
alter table analysis add column next_step integer;
alter table analysis add column stages_covered integer;
alter table analysis add column stages_judged integer;
create index analysis_by_columns on analysis (columns, id);

drop index analysis_for_report;
create index analysis_for_report on analysis (session_id, version desc, id, counselor_share, open_questions,
    closed_questions, worries, worries_met, flags, satisfaction, questions_per_ten_minutes, monologue_seconds,
    next_step, stages_covered, stages_judged, advice);

-- The stages of the playbook that were judged, one row a stage: a report joins instead of reading JSON.
create table analysis_stage (
    analysis_id text not null references analysis (id),
    position integer not null,
    playbook text not null,
    stage text not null,
    title text not null,
    covered integer not null check (covered in (0, 1)),
    heard integer not null,
    items integer not null,
    primary key (analysis_id, position)
) strict, without rowid;

-- A clinic's own playbook. Its text is worked on as a draft; a published version is never changed.
create table playbook (
    id text primary key,
    clinic_id text not null references clinic (id),
    -- Id and language inside the text: what an analysis chooses by.
    name text not null,
    language text not null,
    title text not null,
    draft text not null,
    -- Counts the changes of the draft, so that two people do not overwrite each other.
    revision integer not null default 1,
    created_by text not null references user (id),
    created_at integer not null,
    updated_at integer not null,
    unique (clinic_id, name, language)
) strict;

create table playbook_version (
    playbook_id text not null references playbook (id),
    version integer not null,
    body text not null,
    published_by text not null references user (id),
    published_at integer not null,
    primary key (playbook_id, version)
) strict, without rowid;
