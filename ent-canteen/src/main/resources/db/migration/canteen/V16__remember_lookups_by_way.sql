-- Who gets nothing by the town hall's word for them may still be answered by FranceConnect's: each way is remembered apart.
alter table quotient_lookup
    add column way text not null default 'IDENTITY' check (way in ('IDENTITY', 'FRANCE_CONNECT')),
    drop constraint quotient_lookup_pkey,
    add primary key (territory_id, person_id, way);
alter table quotient_lookup alter column way drop default;
