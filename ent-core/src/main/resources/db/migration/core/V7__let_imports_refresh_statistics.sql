-- A large import changes what the planner should know, within one transaction: the application tells it by ANALYZE.
grant maintain on import_change, school_class, person, pupil, guardianship, role_grant, household, household_member to ${app};
