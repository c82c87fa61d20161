-- When a class last opened a resource in its tool: a tool of which nothing is to be seen and that nobody visits is let in no more.
-- None in a link that the version before made; the moment it was made counts then.
alter table lti_link add column visited_at timestamptz;
