-- What a territory asks of its staff at sign-in; without a row the strict rule holds.
create table sign_in_rule (
    territory_id  uuid primary key default territory() references territory,
    second_factor boolean not null,
    teachers      boolean not null
);
select wall('core.sign_in_rule'), watch('core.sign_in_rule', 'sign-in');

-- What an administrator did that took another's say away: for a while the two count as one pair of eyes.
create table overruled_administrator (
    territory_id uuid not null default territory(),
    person_id    uuid not null,
    overruled_by uuid not null,
    at           timestamptz not null,
    primary key (territory_id, person_id, overruled_by),
    foreign key (territory_id, person_id) references person on delete cascade
);
select wall('core.overruled_administrator');
