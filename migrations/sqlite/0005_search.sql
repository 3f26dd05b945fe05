-- Full-text search over notes, transcripts and customers' names, inside the encrypted database. The program cuts texts
-- into words and pairs of characters (crates/clinic/src/search); here is kept what is to be cut again.

-- Which sessions are in the index, in the order in which they are found.
create table search_entry (
    -- Minus the session's date in seconds, times 2^20, and a number of its own: the latest comes first.
    key integer primary key,
    session_id text not null unique references session (id) on delete cascade
) strict;

-- `scope` holds the counselor and the clinic as words, so that a search walks through nothing out of reach.
create virtual table search_index using fts5 (
    scope, notes, talk, customer,
    prefix = '1',
    tokenize = 'unicode61 remove_diacritics 0'
);
-- What is taken out of the index leaves its pages, too: an erasure has to hold here as well.
insert into search_index (search_index, rank) values ('secure-delete', 1);

-- Sessions whose words are not in the index yet.
create table search_due (
    session_id text primary key references session (id) on delete cascade
) strict;
insert into search_due (session_id) select id from session;

-- Whatever changes a session's words takes it out of the index in the same transaction: the index never holds what the
-- vault does not.
create trigger search_session_added after insert on session begin
    insert or ignore into search_due (session_id) values (new.id);
end;
create trigger search_session_changed after update of notes, session_date, counselor_id, clinic_id, customer_id on session
when old.notes is not new.notes or old.session_date is not new.session_date or old.counselor_id is not new.counselor_id
    or old.clinic_id is not new.clinic_id or old.customer_id is not new.customer_id begin
    delete from search_index where rowid = (select key from search_entry where session_id = new.id);
    delete from search_entry where session_id = new.id;
    insert or ignore into search_due (session_id) values (new.id);
end;
create trigger search_session_erased before delete on session begin
    delete from search_index where rowid = (select key from search_entry where session_id = old.id);
    delete from search_entry where session_id = old.id;
    delete from search_due where session_id = old.id;
end;
create trigger search_transcript_added after insert on transcript begin
    delete from search_index where rowid = (select key from search_entry where session_id = new.session_id);
    delete from search_entry where session_id = new.session_id;
    insert or ignore into search_due (session_id) values (new.session_id);
end;
create trigger search_transcript_changed after update of body on transcript begin
    delete from search_index where rowid = (select key from search_entry where session_id = new.session_id);
    delete from search_entry where session_id = new.session_id;
    insert or ignore into search_due (session_id) values (new.session_id);
end;
create trigger search_transcript_erased after delete on transcript begin
    delete from search_index where rowid = (select key from search_entry where session_id = old.session_id);
    delete from search_entry where session_id = old.session_id;
    insert or ignore into search_due (session_id) select id from session where id = old.session_id;
end;
create trigger search_customer_renamed after update of name on customer when old.name is not new.name begin
    delete from search_index where rowid in
        (select key from search_entry where session_id in (select id from session where customer_id = new.id));
    delete from search_entry where session_id in (select id from session where customer_id = new.id);
    insert or ignore into search_due (session_id) select id from session where customer_id = new.id;
end;

-- The audit by who did it and by what was done.
create index audit_by_user on audit (user_id, sequence);
create index audit_by_action on audit (action, sequence);
-- Jobs that changed since somebody looked.
create index job_by_change on job (updated_at);
