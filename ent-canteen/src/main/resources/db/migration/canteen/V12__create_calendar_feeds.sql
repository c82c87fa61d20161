-- One link per guardian and child. Only the hash of its token is kept, so that nobody can read a link here.
create table calendar_feed (
    territory_id uuid not null,
    guardian_id  uuid not null,
    child_id     uuid not null,
    id           uuid not null,
    token_hash   text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    opened_at    timestamptz not null,
    primary key (territory_id, guardian_id, child_id),
    unique (territory_id, token_hash)
);

select core.wall('canteen.calendar_feed');
