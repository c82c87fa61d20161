-- For how many days a pupil whom a file names no more stays. Without a row: seven.
create table leaving_rule (
    territory_id uuid not null default territory() primary key references territory,
    version      int not null default 0,
    days         int not null check (days between 1 and 60)
);

-- A pupil whom an import found missing, and the first day away. Until "left_at" nothing has ended, and it can be called off;
-- afterwards it says which import took the pupil away, as long as that can be undone.
create table pupil_leaving (
    territory_id uuid not null default territory(),
    child_id     uuid not null,
    leaves_on    date not null,
    batch_id     uuid not null,
    noted_at     timestamptz not null,
    left_at      timestamptz,
    primary key (territory_id, child_id),
    foreign key (territory_id, child_id) references pupil on delete cascade,
    foreign key (territory_id, batch_id) references import_batch
);
create index on pupil_leaving (leaves_on) where left_at is null;
create index on pupil_leaving (territory_id, batch_id);

-- What a pupil who came back didn't get back: shown with the import until that is forgotten.
create table import_loss (
    territory_id uuid not null default territory(),
    batch_id     uuid not null,
    seq          int not null,
    content      jsonb not null,
    primary key (territory_id, batch_id, seq),
    foreign key (territory_id, batch_id) references import_batch
);

select wall('leaving_rule'), wall('pupil_leaving'), wall('import_loss');

-- Where a pupil's first day away has come; runs as the owner, and answers with territories alone.
create function territories_with_leavers(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct l.territory_id
    from core.pupil_leaving l
    join core.territory t on t.id = l.territory_id
    where l.left_at is null and l.leaves_on <= (at at time zone t.time_zone)::date;
end;
revoke execute on function territories_with_leavers(timestamptz) from public;
grant execute on function territories_with_leavers(timestamptz) to ${app};

-- A preview made before this says that pupils leave at once: it is compared again before it is applied.
update import_batch set compared_at_revision = -1 where state = 'PREVIEWED';
