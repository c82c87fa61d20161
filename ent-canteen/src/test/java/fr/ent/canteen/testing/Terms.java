package fr.ent.canteen.testing;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import java.time.LocalDate;

/** What families send to book a term. */
public final class Terms {

    private Terms() {}

    public static String body(LocalDate from, LocalDate to, String... wishes) {
        return """
                {"from":"%s","to":"%s","wishes":[%s]}""".formatted(from, to, String.join(",", wishes));
    }

    public static String wish(ChildId child, ActivityId activity, String weeks, String... weekdays) {
        String days = weekdays.length == 0 ? "" : "\"" + String.join("\",\"", weekdays) + "\"";
        return """
                {"childId":"%s","activityId":"%s","weekdays":[%s],"weeks":"%s"}""".formatted(
                        child, activity, days, weeks);
    }
}
