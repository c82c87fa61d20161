-- A piece of work that a pupil has chosen, or a teacher with it, and what the pupil says of it: in words, by a sound, by a smiley.
create table portfolio_work (
    territory_id     uuid not null default core.territory(),
    id               uuid not null,
    child_id         uuid not null,
    title            text not null check (length(title) between 1 and 80),
    words            text check (length(words) between 1 and 5000),
    file_ids         uuid[] not null default '{}' check (cardinality(file_ids) <= 10),
    -- Where it comes from, so that it isn't chosen twice; neither is a key, for a work stays when its origin goes.
    hand_in_id       uuid,
    observation_id   uuid,
    made_on          date not null,
    chosen_by        uuid not null,
    chosen_at        timestamptz not null,
    comment_words    text check (length(comment_words) between 1 and 1000),
    comment_sound_id uuid,
    smiley           text check (smiley in ('PROUD', 'GLAD', 'HARD')),
    primary key (territory_id, id),
    check (words is not null or cardinality(file_ids) > 0),
    check (hand_in_id is null or observation_id is null)
);
create index on portfolio_work (territory_id, child_id, made_on);
create unique index on portfolio_work (territory_id, hand_in_id);
create unique index on portfolio_work (territory_id, observation_id);

select core.wall('homework.portfolio_work');
