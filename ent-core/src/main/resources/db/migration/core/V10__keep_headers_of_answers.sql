-- an answer kept for its repeats has headers of its own, such as where the new thing is
alter table idempotent_answer add column headers text not null default '{}';
