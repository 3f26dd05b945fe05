-- Settings that the clinic's people keep, and the sign-ins of users.
create table setting (
    -- `pc`, or the id of a clinic.
    scope text not null,
    -- `section.field`, as the api spells it.
    name text not null,
    -- JSON.
    value text not null,
    updated_at integer not null,
    updated_by text not null references user (id),
    primary key (scope, name)
) strict, without rowid;

-- Set while a user has a password that somebody else has seen.
alter table user add column must_change_password integer not null default 0 check (must_change_password in (0, 1));

-- One row for each time somebody signed in; it goes when the sign-in has ended.
create table sign_in (
    id text primary key,
    user_id text not null references user (id),
    -- Raised by each refresh: a token of an earlier one counts no more.
    rotation integer not null default 0,
    started_at integer not null,
    -- When the newest token was given.
    refreshed_at integer not null
) strict;
create index sign_in_by_user on sign_in (user_id, started_at);
create index sign_in_by_start on sign_in (started_at);
