package fr.ent.canteen.testing;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The requests that families send to book a term, and agents to call days off and to change what is on offer. */
public final class Terms {

    private Terms() {}

    public static String body(LocalDate from, LocalDate to, String... wishes) {
        return """
                {"from":"%s","to":"%s","wishes":[%s]}""".formatted(from, to, String.join(",", wishes));
    }

    public static String wish(ChildId child, ActivityId activity, String weeks, String... weekdays) {
        String days = weekdays.length == 0 ? "" : "\"" + String.join("\",\"", weekdays) + "\"";
        return """
                {"childId":"%s","activityId":"%s","weekdays":[%s],"weeks":"%s"}""".formatted(child, activity, days, weeks);
    }

    /** Days to be called off, for a class or for all. */
    public static String strike(ActivityId activity, LocalDate from, LocalDate to, @Nullable ClassId schoolClass) {
        return """
                {"activityIds":["%s"],"from":"%s","to":"%s","classId":%s,"reason":"STRIKE",
                 "label":"Préavis national","freeOfCharge":true}""".formatted(activity, from, to, schoolClass == null ? "null" : "\"" + schoolClass.value() + "\"");
    }

    /** The usual canteen with this number of places a day. */
    public static String canteen(SchoolId school, int places) {
        return canteen(school, places, "");
    }

    /** @param more further fields, each after a comma */
    public static String canteen(SchoolId school, int places, String more) {
        return """
                {"schoolId":"%s","name":"Cantine","unit":"MEAL","weekdays":["MONDAY","TUESDAY","THURSDAY","FRIDAY"],
                 "capacity":%d,"waitingList":true,
                 "bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":2,"at":"10:00"},
                 "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"10:00"}%s}""".formatted(school, places, more);
    }
}
