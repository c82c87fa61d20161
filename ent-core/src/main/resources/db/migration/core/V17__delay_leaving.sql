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

-- A copy of the version before undoes an import without knowing who is about to leave by it, or has left.
create function call_leaving_off() returns trigger language plpgsql as $$
begin
    with back as (
        delete from core.pupil_leaving l where l.territory_id = new.territory_id and l.batch_id = new.id
        returning l.territory_id, l.child_id, l.leaves_on, l.left_at),
    person as (
        update core.person n set left_on = null, version = n.version + 1 from back
        where back.left_at is not null and n.territory_id = back.territory_id and n.id = back.child_id
          and n.left_on = back.leaves_on)
    update core.pupil p set left_on = null, version = p.version + 1 from back
    where back.left_at is not null and p.territory_id = back.territory_id and p.id = back.child_id
      and p.left_on = back.leaves_on;
    return null;
end $$;
create trigger leaving_called_off after update of state on import_batch
    for each row when (old.state = 'APPLIED' and new.state = 'UNDONE') execute function call_leaving_off();

-- Nor can it apply a preview by which pupils are about to leave: it takes the refusal for an outdated one, and compares anew.
create function require_leavings() returns trigger language plpgsql as $$
begin
    if exists (select from core.import_change c
               where c.territory_id = new.territory_id and c.batch_id = new.id and c.entity = 'PUPIL' and c.kind = 'LEFT'
                 and not jsonb_exists(c.after, 'left_on')
                 and not exists (select from core.pupil_leaving l
                                 where l.territory_id = c.territory_id and l.child_id = c.row_id and l.left_at is null)) then
        raise exception 'pupils of this preview leave later' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create trigger leavings_required after update of state on import_batch
    for each row when (old.state = 'PREVIEWED' and new.state = 'APPLIED') execute function require_leavings();
