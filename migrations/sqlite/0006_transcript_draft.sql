-- Corrections of a transcript that are kept but not saved as a version yet: one draft for a session, its
-- corrections in order. The first `done` of them count; those behind were undone.
create table transcript_draft (
    session_id text primary key references session (id),
    of_version integer not null,
    revision integer not null,
    done integer not null,
    updated_by text not null references user (id),
    updated_at integer not null
) strict;

create table transcript_edit (
    session_id text not null references transcript_draft (session_id) on delete cascade,
    position integer not null,
    -- JSON of the correction, with the words that were typed.
    edit text not null,
    primary key (session_id, position)
) strict;

-- Names that people gave the speakers of a session. Without a row: the name of the counselor or customer.
create table speaker_name (
    session_id text not null references session (id),
    speaker text not null check (speaker in ('counselor', 'customer', 'other')),
    name text not null check (length(trim(name)) > 0),
    primary key (session_id, speaker)
) strict;

-- People expected in a talk: 1 keeps one voice, 2 is a counselor and a customer.
alter table session add column speakers integer not null default 2 check (speakers between 1 and 8);

-- A counselor's own voice, with the counselor's own consent: the row is the consent, and goes with it.
create table voice_print (
    user_id text primary key references user (id),
    agreed_at integer not null,
    -- JSON of the print, its model and its seconds; null until a session was completed.
    print text,
    -- Sessions that it was learnt from.
    sessions integer not null default 0,
    updated_at integer not null
) strict;

-- The voices that the machine heard in a session, kept only for a counselor who agreed, and only until the session
-- is completed: then it is known which of them was the counselor's.
create table session_voice (
    session_id text not null references session (id),
    -- The machine's version whose speakers these are.
    version integer not null,
    speaker text not null check (speaker in ('counselor', 'customer', 'other')),
    print text not null,
    primary key (session_id, version, speaker)
) strict;
