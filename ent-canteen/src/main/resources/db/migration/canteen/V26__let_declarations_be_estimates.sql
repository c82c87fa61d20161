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

-- Declarations that were made before are estimates from the day of this on. Days gone by keep what was told of them, so what
-- counted until then is closed on this day, and goes on in a row of its own: a declaration as an estimate, and what it had
-- closed as what counts, until another than a declaration follows.
create function closed_by_checked(q quotient) returns date language sql stable set search_path = canteen
begin atomic
    select min(greatest(s.valid_from, q.valid_from)) from canteen.quotient s
    where s.territory_id = q.territory_id and s.household_id = q.household_id and s.source <> 'INCOME'
      and (s.declared_at, s.id) > (q.declared_at, q.id) and q.valid_from <= s.valid_to
      and s.valid_from <= q.valid_to;
end;

revoke execute on function closed_by_checked(quotient) from public;
grant execute on function closed_by_checked(quotient) to ${app};

create temporary table went_on on commit drop as
select q.*, d.today, case when q.source = 'INCOME' then q.closed_on else canteen.closed_by_checked(q) end as closes
from canteen.quotient q
left join core.territory t on t.id = q.territory_id
cross join lateral (select (now() at time zone coalesce(t.time_zone, 'UTC'))::date as today) d
where q.source = 'INCOME' or q.closed_on is distinct from canteen.closed_by_checked(q);

update quotient q
set counts_unchecked = w.source = 'INCOME' and w.valid_from < w.today,
    closed_on = case
        when w.source = 'INCOME' and w.valid_from < w.today and w.today < coalesce(w.closed_on, w.valid_to + 1) then w.today
        when w.source <> 'INCOME' and w.closed_on >= w.today then w.closes
        else w.closed_on end
from went_on w where w.territory_id = q.territory_id and w.id = q.id;

insert into quotient (territory_id, id, household_id, source, value_cents, month, valid_from, valid_to, closed_on,
                      reference_income_cents, tax_parts, monthly_income_cents, persons, rule_valid_from, provider, proof_id,
                      declaration_id, checked_by, declared_by, declared_at)
select w.territory_id, gen_random_uuid(), w.household_id, w.source, w.value_cents, w.month, w.today, w.valid_to, w.closes,
       w.reference_income_cents, w.tax_parts, w.monthly_income_cents, w.persons, w.rule_valid_from, w.provider, w.proof_id,
       w.declaration_id, w.checked_by, w.declared_by, w.declared_at
from went_on w
where w.valid_from < w.today and w.today < coalesce(w.closes, w.valid_to + 1)
  and (w.source = 'INCOME' or w.closed_on < w.today);

alter table quotient add constraint quotient_one_at_a_time exclude using gist (
    territory_id with =, household_id with =, daterange(valid_from, coalesce(closed_on, valid_to + 1), '[)') with &&)
    where (source <> 'INCOME' or counts_unchecked);
create index on quotient (territory_id, declared_at) where source = 'INCOME';
grant update (counts_unchecked) on quotient to ${app};

-- A copy of the version before closes whatever there is when a family declares: what is checked goes on all the same.
create function reopen_checked() returns trigger language plpgsql as $$
begin
    update canteen.quotient q set closed_on = canteen.closed_by_checked(q)
    where q.territory_id = new.territory_id and q.household_id = new.household_id and q.source <> 'INCOME'
      and q.xmin = pg_current_xact_id()::xid and q.closed_on is distinct from canteen.closed_by_checked(q);
    return null;
end $$;
create trigger checked_reopened after insert on quotient
    for each row when (new.source = 'INCOME') execute function reopen_checked();

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
