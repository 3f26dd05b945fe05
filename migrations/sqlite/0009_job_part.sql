-- A step that a user put off waits with what it has done; null where it takes its turn.
alter table job add column paused_at integer;
-- Share done when the try began: the time left is told from what this try did.
alter table job add column started_progress real not null default 0;

-- What a long step has finished, in its own form: a step that was paused or killed need not do it again.
-- Gone with the step's end. A part holds only for the sound that it was made from.
create table job_part (
    job_id text not null references job (id) on delete cascade,
    position integer not null,
    recording_id text not null,
    frames integer not null,
    body blob not null,
    primary key (job_id, position)
) strict;
