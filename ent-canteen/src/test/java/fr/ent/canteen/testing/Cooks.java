package fr.ent.canteen.testing;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.ResultActions;

/** The actions of a kitchen, through the API. */
@TestComponent
public class Cooks {

    private final Requests requests;

    Cooks(Requests requests) {
        this.requests = requests;
    }

    /** Plans one main dish; {@code facts} as in JSON: {@code "allergens":["MILK"],"labels":[],"foods":[]}. */
    public ResultActions plan(Viewer cook, LocalDate day, String dish, String facts, SchoolId... schools)
            throws Exception {
        return plan(cook, """
                [{"date":"%s","components":[{"kind":"MAIN","dishes":[{"name":"%s",%s}]}]}]""".formatted(day, dish, facts), null, schools);
    }

    public ResultActions plan(Viewer cook, String days, @Nullable String told, SchoolId... schools) throws Exception {
        return plan(cook, days, told, null, schools);
    }

    /** @param seen the days as the cook saw them, as JSON */
    public ResultActions plan(
            Viewer cook, String days, @Nullable String told, @Nullable String seen, SchoolId... schools)
            throws Exception {
        return requests.put(cook, "/api/canteen/kitchen/menus", """
                {"schoolIds":[%s],"days":%s,"seen":%s,"modification":%s}""".formatted(
                        list(schools), days, seen, told == null ? null : '"' + told + '"'));
    }

    public ResultActions publish(Viewer cook, LocalDate from, LocalDate to, SchoolId... schools) throws Exception {
        return publish(cook, from, to, null, schools);
    }

    /** @param seen the days as the cook saw them, as JSON */
    public ResultActions publish(Viewer cook, LocalDate from, LocalDate to, @Nullable String seen, SchoolId... schools)
            throws Exception {
        return requests.post(cook, "/api/canteen/kitchen/publications", """
                {"schoolIds":[%s],"from":"%s","to":"%s","seen":%s}""".formatted(list(schools), from, to, seen));
    }

    public ResultActions copy(Viewer cook, int weeks, LocalDate to, SchoolId... schools) throws Exception {
        return requests.post(cook, "/api/canteen/kitchen/copies", """
                {"schoolIds":[%s],"weeks":%d,"to":"%s"}""".formatted(list(schools), weeks, to));
    }

    private static String list(SchoolId... schools) {
        return List.of(schools).stream()
                .map(school -> '"' + school.toString() + '"')
                .collect(Collectors.joining(","));
    }
}
