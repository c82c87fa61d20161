package fr.ent.canteen.offer;

/**
 * Conditions of SQL on where an activity {@code a} is offered: its own school and those that it also serves. {@code w.school}
 * is the school at which a child is.
 */
public final class ActivitySchools {

    public static final String HERE = "(a.school_id = w.school or w.school = any (a.also_serves))";

    public static final String ELSEWHERE = "not " + HERE;

    private ActivitySchools() {}
}
