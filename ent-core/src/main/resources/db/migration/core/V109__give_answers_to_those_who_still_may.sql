-- What the account was allowed when it asked: a kept answer is given again as long as it still is. None for answers of versions before.
alter table idempotent_answer add column rights text[] not null default '{}';
