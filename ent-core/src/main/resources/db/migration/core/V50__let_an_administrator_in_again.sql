-- A code of the operator's log, by which an administrator who lost everything gets in again.
alter table account_code
    drop constraint account_code_purpose_check,
    add constraint account_code_purpose_check check (purpose in ('PASSWORD', 'ADDRESS', 'RESCUE'));

-- Those of these accounts that stand for nobody in any territory, nor wait for a yes, nor come back when a merge is undone; runs
-- as the owner, and answers with what it was asked for alone.
create function strangers_among(subjects text[]) returns setof text
    language sql stable security definer
    set search_path = core
begin atomic
    select asked.subject from unnest(subjects) as asked (subject)
    where not exists (select from core.account a where a.subject = asked.subject)
      and not exists (select from core.waiting_claim w where w.subject = asked.subject and w.refused_at is null)
      and not exists (select from core.merged_row r
                      where r.relation = 'core.account' and r.before->>'subject' = asked.subject);
end;
revoke execute on function strangers_among(text[]) from public;
grant execute on function strangers_among(text[]) to ${app};

-- Whether any account whose name begins so stands for anybody. In a database without any, all would seem to be strangers.
create function knows_accounts(prefix text) returns boolean
    language sql stable security definer
    set search_path = core
begin atomic
    select exists (select from core.account where starts_with(username, prefix));
end;
revoke execute on function knows_accounts(text) from public;
grant execute on function knows_accounts(text) to ${app};
