-- The levels for which a class was opened by a person or a change of years. They count where its name tells none.
alter table core.school_class add column levels text[] not null default '{}'
    check (levels <@ array ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2']);
