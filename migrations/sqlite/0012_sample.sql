-- A session to explore, of nobody: marked wherever it is shown, in no report, and gone without a trace when it is removed.
alter table session add column sample integer not null default 0 check (sample in (0, 1));
create index session_sample on session (counselor_id) where sample = 1;
