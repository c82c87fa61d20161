package fr.ent.core.person;

/**
 * People who serve the town. No code, no civil identity and no child opens an account for them, and the counter doesn't write who they
 * are. The strongest right counts as held from the moment it is asked for.
 */
public final class Serving {

    /** A condition of a statement: whether the person {@code n} has a right of the staff, or the strongest one is asked for. */
    public static final String SERVES = """
             (exists (select from core.role_grant r where r.territory_id = n.territory_id and r.person_id = n.id)
              or exists (select from core.right_request q where q.territory_id = n.territory_id and q.person_id = n.id))\s""";

    private Serving() {}
}
