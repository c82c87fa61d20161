-- What the kitchen serves a child instead of what it must not eat, in the words of the town hall.
alter table child_needs add column instead text not null default '' check (length(instead) <= 200);

-- An order also names the children who are served apart, and counts the adults' meals. What it says of children is
-- health data: it is forgotten with time, which nothing else of an order ever is. Of an order from before this, or by a copy
-- of the version before, "special" is null: nobody has asked who eats apart, which isn't the same as none.
alter table kitchen_order
    add column special jsonb,
    add column staff   int not null default 0 check (staff between 0 and 500),
    add column guests  int not null default 0 check (guests between 0 and 500);
grant update (special) on kitchen_order to ${app};
create index on kitchen_order (territory_id, day) where special <> '[]';
create index on kitchen_order (territory_id, day) where special is null and lines <> '[]';

-- An order whose newest version doesn't say who eats apart is looked at until one does.
create or replace function territories_with_orders_to_make(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select t.id from core.territory t
    left join canteen.order_look l on l.territory_id = t.id
    where l.next_at is null or l.next_at <= at or l.facts <> canteen.facts_of(t.id)
       or exists (select from canteen.order_change c where c.territory_id = t.id)
       or exists (select from canteen.kitchen_order o
                  where o.territory_id = t.id and o.special is null and o.lines <> '[]'
                    and o.day between (at at time zone t.time_zone)::date and (at at time zone t.time_zone)::date + 13
                    and not exists (select from canteen.kitchen_order n
                                    where n.territory_id = o.territory_id and n.activity_id = o.activity_id
                                      and n.day = o.day and n.version > o.version));
end;

-- Meals of adults on a day: the staff who eat with the children, and others.
create table adult_meals (
    territory_id uuid not null default core.territory(),
    activity_id  uuid not null,
    day          date not null,
    staff        int not null check (staff between 0 and 500),
    guests       int not null check (guests between 0 and 500),
    set_by       uuid not null,
    set_at       timestamptz not null,
    primary key (territory_id, activity_id, day),
    foreign key (territory_id, activity_id) references activity
);

-- The kitchen that makes the meals of a territory, and the one address to which health data may leave by mail.
create table caterer (
    territory_id uuid not null default core.territory() primary key,
    name         text not null check (length(name) between 1 and 120),
    email        text check (length(email) <= 254),
    -- where the product answered when this was set: what the links in mails begin with
    site         text not null check (length(site) <= 200),
    set_by       uuid not null,
    set_at       timestamptz not null
);

-- Secret links for the caterer: the standing one, and one for each order sent, for its activity and day. Only the hash
-- of a token is kept, so that nobody can read a link here.
create table caterer_link (
    territory_id uuid not null default core.territory(),
    token_hash   text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    activity_id  uuid,
    day          date,
    opened_at    timestamptz not null,
    primary key (territory_id, token_hash),
    foreign key (territory_id, activity_id) references activity,
    check ((activity_id is null) = (day is null))
);
create unique index caterer_link_standing on caterer_link (territory_id) where activity_id is null;

-- What became of a version's mail: due again at next_at until it was sent.
create table order_mail (
    territory_id uuid not null default core.territory(),
    activity_id  uuid not null,
    day          date not null,
    version      int not null,
    tries        int not null default 0 check (tries >= 0),
    next_at      timestamptz not null,
    sent_at      timestamptz,
    sent_to      text,
    primary key (territory_id, activity_id, day, version),
    foreign key (territory_id, activity_id, day, version) references kitchen_order
);

-- The caterer has seen a version: by a link, or on its word to an agent.
create table order_receipt (
    territory_id    uuid not null default core.territory(),
    activity_id     uuid not null,
    day             date not null,
    version         int not null,
    acknowledged_at timestamptz not null,
    agent_id        uuid,
    primary key (territory_id, activity_id, day, version),
    foreign key (territory_id, activity_id, day, version) references kitchen_order
);

select core.wall('canteen.adult_meals'), core.wall('canteen.caterer'), core.wall('canteen.caterer_link'),
       core.wall('canteen.order_mail'), core.wall('canteen.order_receipt');

-- Where the newest version of an order of today or later is to be mailed to the caterer, and says who eats apart.
create function territories_with_orders_to_mail(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select c.territory_id from canteen.caterer c
    join core.territory t on t.id = c.territory_id
    where c.email is not null and exists (
        select from canteen.kitchen_order o
        left join canteen.order_mail m on m.territory_id = o.territory_id and m.activity_id = o.activity_id
                                      and m.day = o.day and m.version = o.version
        where o.territory_id = c.territory_id and o.day >= (at at time zone t.time_zone)::date
          and (o.version > 0 or o.lines <> '[]' or o.staff + o.guests > 0)
          and (o.special is not null or o.lines = '[]')
          and (m.territory_id is null or m.sent_at is null and m.next_at <= at)
          and not exists (select from canteen.kitchen_order n
                          where n.territory_id = o.territory_id and n.activity_id = o.activity_id
                            and n.day = o.day and n.version > o.version));
end;
revoke execute on function territories_with_orders_to_mail(timestamptz) from public;
grant execute on function territories_with_orders_to_mail(timestamptz) to ${app};
