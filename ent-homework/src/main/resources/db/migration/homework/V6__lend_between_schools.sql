-- Schools that share their catalogue read those of the territory's other schools that do.
alter table library add column shared boolean not null default false;

-- A book that another school has lent. It stays, unseen, once its copy has gone back: children have read it.
alter table book add column guest boolean not null default false;

-- AWAY: at another school. "guest_until" is of another school's copy: the day on which that one has it again.
alter table book_copy
    drop constraint book_copy_state_check,
    add constraint book_copy_state_check check (state in ('IN_USE', 'LOST', 'WITHDRAWN', 'AWAY')),
    add column guest_until date;

-- A book that a school asks another one for, and the copy that was sent: "copy_id" of the school whose it is, "guest_id" of the one
-- that has it. It tells of schools, never of who asked or reads.
create table school_loan (
    territory_id uuid not null,
    id           uuid not null,
    book_id      uuid not null,
    lender_id    uuid not null,
    borrower_id  uuid not null check (borrower_id <> lender_id),
    state        text not null default 'ASKED'
        check (state in ('ASKED', 'CANCELLED', 'DECLINED', 'SENT', 'HERE', 'SENT_BACK', 'LOST', 'HOME')),
    copy_id      uuid,
    guest_id     uuid,
    due_on       date,
    asked_at     timestamptz not null,
    changed_at   timestamptz not null,
    check ((copy_id is null) = (state in ('ASKED', 'CANCELLED', 'DECLINED'))),
    check ((due_on is null) = (copy_id is null)),
    check (guest_id is not null or state not in ('HERE', 'SENT_BACK')),
    primary key (territory_id, id),
    foreign key (territory_id, book_id) references book,
    foreign key (territory_id, copy_id) references book_copy,
    foreign key (territory_id, guest_id) references book_copy
);
create unique index on school_loan (territory_id, borrower_id, book_id) where state = 'ASKED';
create unique index on school_loan (territory_id, copy_id) where state in ('SENT', 'HERE', 'SENT_BACK');
create unique index on school_loan (territory_id, guest_id);
create index on school_loan (territory_id, copy_id);
create index on school_loan (territory_id, book_id);
create index on school_loan (territory_id, lender_id, changed_at);
create index on school_loan (territory_id, borrower_id, changed_at);
select core.wall('homework.school_loan');

-- Of a copy that two schools know both tell the same, whoever meets it, loses it, counts it or is erased with it. A copy that is met
-- at the school whose it is has come home: it is no guest any more, and whoever had it by what was written has brought it back.
create function follow_school_loan() returns trigger
    language plpgsql
as $$
begin
    if new.guest_until is not null then
        update homework.school_loan s
        set state = case new.state when 'LOST' then 'LOST' when 'IN_USE' then 'HERE' else 'SENT_BACK' end
        where s.territory_id = new.territory_id and s.guest_id = new.id and s.state in ('HERE', 'LOST', 'SENT_BACK');
        update homework.book_copy k set state = case new.state when 'LOST' then 'LOST' else 'AWAY' end
        from homework.school_loan s
        where s.territory_id = new.territory_id and s.guest_id = new.id and s.state in ('HERE', 'LOST', 'SENT_BACK')
          and k.territory_id = s.territory_id and k.id = s.copy_id and k.state in ('AWAY', 'LOST')
          and k.state <> case new.state when 'LOST' then 'LOST' else 'AWAY' end;
    elsif new.state in ('LOST', 'WITHDRAWN') then
        update homework.school_loan s set state = 'LOST'
        where s.territory_id = new.territory_id and s.copy_id = new.id and s.state in ('SENT', 'HERE', 'SENT_BACK');
        update homework.book_copy g set state = 'LOST'
        from homework.school_loan s
        where s.territory_id = new.territory_id and s.copy_id = new.id and s.state = 'LOST'
          and g.territory_id = s.territory_id and g.id = s.guest_id and g.state = 'IN_USE';
    elsif new.state = 'IN_USE' then
        update homework.loan l
        set returned_on = greatest(l.lent_on, (new.handled_at at time zone t.time_zone)::date)
        from homework.school_loan s
        join core.territory t on t.id = s.territory_id
        where s.territory_id = new.territory_id and s.copy_id = new.id and s.state in ('SENT', 'HERE', 'SENT_BACK', 'LOST')
          and l.territory_id = s.territory_id and l.copy_id = s.guest_id and l.returned_on is null and l.lost_on is null;
        with home as (
            update homework.school_loan s
            set state = 'HOME', changed_at = greatest(s.changed_at, coalesce(new.handled_at, s.changed_at))
            where s.territory_id = new.territory_id and s.copy_id = new.id and s.state in ('SENT', 'HERE', 'SENT_BACK', 'LOST')
            returning s.territory_id, s.guest_id)
        update homework.book_copy g set state = 'WITHDRAWN'
        from home h
        where g.territory_id = h.territory_id and g.id = h.guest_id and g.state <> 'WITHDRAWN';
    end if;
    return null;
end $$;
revoke execute on function follow_school_loan() from public;
create trigger school_loan_followed after update of state on book_copy
    for each row when (old.state is distinct from new.state) execute function follow_school_loan();
