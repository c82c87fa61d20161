-- The browsers in which an account was signed in. The mark is a hash that says nothing without the cookie of the browser, and
-- that differs from account to account.
create table known_device (
    territory_id uuid not null default territory(),
    subject      text not null references account on delete cascade,
    mark         text not null check (mark ~ '^[0-9a-f]{64}$'),
    seen_at      timestamptz not null,
    primary key (territory_id, subject, mark)
);
select wall('core.known_device');

-- Whether the account had a second factor when it was last looked at: at each sign-in of the staff.
alter table account add column second_factor boolean not null default false;
