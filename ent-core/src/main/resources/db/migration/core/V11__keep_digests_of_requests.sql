-- Of a request its digest is kept: what people write to each other isn't copied. The form says how the digest was made;
-- 0 is the request itself, as versions before wrote it, and write while copies of both versions run.
alter table idempotent_answer add column form smallint not null default 0;

-- repeats come within a day
delete from idempotent_answer where created_at < now() - interval '24 hours';
create index idempotent_answer_age on idempotent_answer (territory_id, created_at);
