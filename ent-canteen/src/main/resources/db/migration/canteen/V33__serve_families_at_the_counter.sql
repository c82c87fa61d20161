-- A file that a guardian has signed on paper: when and who, and the scan if there is one. "sent_by" is the agent who recorded it.
alter table family_file
    add column paper_signed_on date,
    add column paper_signed_by uuid,
    add column paper_scan uuid,
    add check (num_nonnulls(paper_signed_on, paper_signed_by) in (0, 2)),
    add check (paper_scan is null or paper_signed_on is not null);

-- An adult lets the town ask CAF and MSA each year for the household's quotient, until it is taken back.
create table quotient_consent (
    territory_id uuid not null,
    household_id uuid not null,
    person_id    uuid not null,
    given_on     date not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    primary key (territory_id, household_id)
);

-- All consenting households are asked about in a batch; in a territory one runs at a time.
create table quotient_batch (
    territory_id uuid not null,
    id           uuid not null,
    started_by   uuid not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    primary key (territory_id, id)
);
create unique index on quotient_batch (territory_id) where ended_at is null;
create index on quotient_batch (territory_id, started_at);

-- The households of a batch. One without an outcome waits, or is being asked about by a copy until "taken_until".
create table quotient_batch_household (
    territory_id uuid not null,
    batch_id     uuid not null,
    household_id uuid not null,
    person_id    uuid not null,
    taken_until  timestamptz,
    tries        int not null default 0,
    outcome      text check (outcome in ('CHANGED', 'SAME', 'MISSED')),
    why          text not null default '' check (length(why) <= 40),
    -- what was known before anything was asked, kept before the first question: a copy may stop after the answer
    former_known boolean not null default false,
    former_cents bigint check (former_cents >= 0),
    value_cents  bigint check (value_cents >= 0),
    primary key (territory_id, batch_id, household_id),
    foreign key (territory_id, batch_id) references quotient_batch
);
create index on quotient_batch_household (territory_id, batch_id) where outcome is null;

select core.wall('canteen.quotient_consent'), core.wall('canteen.quotient_batch'), core.wall('canteen.quotient_batch_household');

create function territories_with_quotients_to_ask() returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select b.territory_id from canteen.quotient_batch b where b.ended_at is null;
end;
revoke execute on function territories_with_quotients_to_ask() from public;
grant execute on function territories_with_quotients_to_ask() to ${app};
