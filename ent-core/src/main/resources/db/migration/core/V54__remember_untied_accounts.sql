-- An account that was untied doesn't tie itself again: the trail says so, and is asked by the account.
create index audit_entry_untied on audit_entry (territory_id, (details->>'account')) where action = 'account.untied';
