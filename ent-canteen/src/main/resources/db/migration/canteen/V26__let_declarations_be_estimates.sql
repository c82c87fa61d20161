-- A typed income is an estimate. It counts only where the council's rule lets declarations count until they are checked, and
-- never beats what CAF, MSA or an agent have said: of one that counts "counts_unchecked" is true.
alter table quotient_rule add column declarations_count boolean not null default false;

alter table quotient drop constraint quotient_one_at_a_time;
alter table quotient
    add column counts_unchecked boolean not null default false check (source = 'INCOME' or not counts_unchecked),
    add column declaration_id uuid,
    drop constraint quotient_basis_check,
    add constraint quotient_basis_check check (case source
        when 'INCOME' then num_nonnulls(reference_income_cents, tax_parts) = 2
                        or num_nonnulls(monthly_income_cents, persons) = 2
        when 'CAF_MSA' then provider <> ''
        else checked_by is not null and num_nonnulls(proof_id, declaration_id) = 1 end);

-- Declarations that were made before are estimates as well: what they had closed counts until another than they follows.
update quotient set closed_on = null where source <> 'INCOME' and closed_on is not null;
do $$
declare
    successor record;
begin
    for successor in select * from canteen.quotient where source <> 'INCOME' order by declared_at, id loop
        update canteen.quotient q set closed_on = greatest(successor.valid_from, q.valid_from)
        where q.territory_id = successor.territory_id and q.household_id = successor.household_id and q.source <> 'INCOME'
          and (q.declared_at, q.id) < (successor.declared_at, successor.id)
          and q.valid_from <= successor.valid_to
          and coalesce(q.closed_on, q.valid_to + 1) > greatest(successor.valid_from, q.valid_from);
    end loop;
end $$;

alter table quotient add constraint quotient_one_at_a_time exclude using gist (
    territory_id with =, household_id with =, daterange(valid_from, coalesce(closed_on, valid_to + 1), '[)') with &&)
    where (source <> 'INCOME' or counts_unchecked);
create index on quotient (territory_id, declared_at) where source = 'INCOME';

-- What the town hall said of a declaration, whose id it has: that it wants to see the tax notice, that it accepts it or not.
create table income_check (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    household_id uuid not null,
    state        text not null check (state in ('SENT', 'ACCEPTED', 'REFUSED')),
    sent_by      uuid not null,
    sent_at      timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    answer       text not null default '' check (length(answer) <= 500),
    asked_by     uuid,
    asked_at     timestamptz,
    primary key (territory_id, id),
    foreign key (territory_id, id) references quotient,
    check ((state in ('ACCEPTED', 'REFUSED')) = (num_nonnulls(decided_by, decided_at) = 2)),
    check (num_nonnulls(asked_by, asked_at) in (0, 2))
);
create index on income_check (territory_id, household_id) where state = 'REFUSED';

-- Until when a family may say why a child was away; without a row 48 hours. What comes later says so.
create table absence_rule (
    territory_id uuid not null primary key,
    hours        int not null check (hours between 1 and 720)
);
alter table absence_note add column late boolean not null default false;

select core.wall('canteen.income_check'), core.wall('canteen.absence_rule');

-- The end of a household's last quotient that counts, where it wasn't told yet.
create or replace function territories_with_ends_to_tell(at timestamptz, days_before int, days_late int) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select distinct e.territory_id
    from (select q.territory_id, q.household_id, max(coalesce(q.closed_on - 1, q.valid_to)) as ends_on
          from canteen.quotient q where q.source <> 'INCOME' or q.counts_unchecked
          group by q.territory_id, q.household_id) e
    join core.territory t on t.id = e.territory_id
    where e.ends_on - (at at time zone t.time_zone)::date between -days_late and days_before
      and not exists (
          select from canteen.quotient_end_told d
          where d.territory_id = e.territory_id and d.household_id = e.household_id and d.ends_on = e.ends_on
            and d.kind = case when e.ends_on > (at at time zone t.time_zone)::date then 'ENDING' else 'ENDED' end);
end;
