-- The clinic's people. Ids are UUIDv7 as text; times are milliseconds since 1970 (UTC).
create table clinic (
    id text primary key,
    name text not null check (length(trim(name)) > 0),
    address text,
    phone text,
    created_at integer not null,
    updated_at integer not null
) strict;

create table user (
    id text primary key,
    email text not null unique,
    name text not null,
    role text not null check (role in ('counselor', 'manager', 'admin')),
    clinic_id text references clinic (id),
    is_active integer not null default 1 check (is_active in (0, 1)),
    -- Raised to end every sign-in of the user at once.
    token_generation integer not null default 0,
    created_at integer not null,
    updated_at integer not null,
    check (role = 'admin' or clinic_id is not null)
) strict;
create index user_by_clinic on user (clinic_id, id);

create table customer (
    id text primary key,
    clinic_id text not null references clinic (id),
    name text not null check (length(trim(name)) > 0),
    phone text,
    email text,
    created_at integer not null,
    updated_at integer not null
) strict;
create index customer_by_clinic on customer (clinic_id, id);

-- Appended, never changed: the newest row of a purpose counts.
create table consent (
    id text primary key,
    customer_id text not null references customer (id),
    purpose text not null check (purpose in ('recording')),
    given integer not null check (given in (0, 1)),
    wording text not null,
    recorded_by text not null references user (id),
    at integer not null
) strict;
create index consent_by_customer on consent (customer_id, purpose, at);

-- What was done, by whom: ids and closed words, never the words of a talk.
create table audit (
    sequence integer primary key autoincrement,
    at integer not null,
    user_id text,
    acting text not null check (acting in ('user', 'worker', 'nobody')),
    action text not null,
    resource_id text
) strict;
-- Asked before a reading is written down once more.
create index audit_by_resource on audit (resource_id, action, at);
