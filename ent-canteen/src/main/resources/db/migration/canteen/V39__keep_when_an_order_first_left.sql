-- An order asked for again keeps when it left first: its mail is due once more by a mark of its own. The version before sets
-- sent_at back instead, which stays due as well.
alter table order_mail
    add column again boolean not null default false,
    add column resent_at timestamptz;

-- Where the newest version of an order of today or later is to be mailed to the caterer and says who eats apart, or links of days that are over
-- are to be forgotten.
create or replace function territories_with_orders_to_mail(at timestamptz) returns setof uuid
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
          and (m.territory_id is null or (m.sent_at is null or m.again) and m.next_at <= at)
          and not exists (select from canteen.kitchen_order n
                          where n.territory_id = o.territory_id and n.activity_id = o.activity_id
                            and n.day = o.day and n.version > o.version))
    union
    select l.territory_id from canteen.caterer_link l
    join core.territory t on t.id = l.territory_id
    where l.day < (at at time zone t.time_zone)::date;
end;
