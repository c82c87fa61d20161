-- What a guardian was shown of a child's week at the last look at it, and at the one before: news are what differs from that.
-- It is the guardian's own, nobody is told. family_look, of all weeks alike, is written by the version before alone.
create table homework.week_look (
    territory_id  uuid not null default core.territory(),
    person_id     uuid not null,
    child_id      uuid not null,
    monday        date not null check (extract(isodow from monday) = 1),
    looked_at     timestamptz not null,
    shown         jsonb not null check (jsonb_typeof(shown) = 'array'),
    looked_before timestamptz,
    shown_before  jsonb check (jsonb_typeof(shown_before) = 'array'),
    primary key (territory_id, person_id, child_id, monday),
    check ((looked_before is null) = (shown_before is null))
);
create index on homework.week_look (territory_id, child_id);

select core.wall('homework.week_look');
