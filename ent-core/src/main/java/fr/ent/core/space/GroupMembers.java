package fr.ent.core.space;

import static fr.ent.core.holding.HeldRights.held;

/** People who count as in a group: a pupil only while on the register of a school of one of those who keep it. */
public final class GroupMembers {

    /** Of the row {@code m} of core.space_member at the moment {@code :now}. */
    public static final String COUNTS = """
            not exists (select from core.pupil u
                        where u.id = m.person_id
                          and (u.left_on is not null
                               or not exists (
                                   select from core.space_member o
                                   join core.role_grant g on g.person_id = o.person_id and g.role not in ('GUARDIAN', 'PUPIL')
                                        and\s""" + held("g") + """
                                   left join core.school_class t on t.id = g.scope_id
                                   where o.space_id = m.space_id and u.school_id in (g.scope_id, t.school_id))))""";

    private GroupMembers() {}
}
