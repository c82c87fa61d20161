import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the table: what is asked, and who of the visitors can ask it. Writes come last: they leave something. */
final class Rows {

    /** What one client asks for; none where it has nothing to ask. */
    interface Asking {
        Turns turns(Visitor visitor, List<Visitor> all) throws IOException, InterruptedException;
    }

    private Rows() {}

    static Map<String, Asking> all() {
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String week = "from=" + monday + "&to=" + monday.plusDays(6);
        String home = "/api/home?" + week;
        String canteen = "/api/canteen/week?" + week;
        String homework = "/api/homework/diary?childId=%s&" + week;
        String todo = "/api/homework/todo?childId=%s";
        String timetable = "/api/homework/timetables/%s?week=" + monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
        String progress = "/api/homework/progress?childId=%s";
        String menus = "/api/canteen/menus?schoolId=%s&" + week;
        Map<String, Asking> rows = new LinkedHashMap<>();
        rows.put("me", (one, all) -> Turns.same("me", one.get("/api/me")));
        rows.put("home", (one, all) -> Turns.same("home", one.get(home)));
        rows.put("homework", (one, all) -> Turns.same("homework", one.get(homework.formatted(one.child))));
        rows.put("todo", (one, all) -> Turns.same("todo", one.get(todo.formatted(one.child))));
        rows.put("timetable", (one, all) ->
                Turns.same("timetable", one.get(timetable.formatted(one.schoolClass))));
        rows.put("progress", (one, all) -> Turns.same("progress", one.get(progress.formatted(one.child))));
        rows.put("menus", (one, all) -> Turns.same("menus", one.get(menus.formatted(one.school))));
        rows.put("canteen-week", (one, all) -> Turns.same("canteen-week", one.get(canteen)));
        rows.put("config-with-cookie", (one, all) -> Turns.same("config-with-cookie", one.get("/api/public/config")));
        rows.put("config", (one, all) -> Turns.same("config", one.anonymous("/api/public/config")));
        rows.put("sign-in-page", (one, all) -> Turns.same("sign-in-page", one.anonymous("/connexion")));
        rows.put("home-unchanged", (one, all) -> Turns.same("home-unchanged", one.unchanged(home)));
        rows.put("homework-unchanged", (one, all) ->
                Turns.same("homework-unchanged", one.unchanged(homework.formatted(one.child))));
        rows.put("menus-unchanged", (one, all) ->
                Turns.same("menus-unchanged", one.unchanged(menus.formatted(one.school))));
        rows.put("canteen-week-unchanged", (one, all) -> Turns.same("canteen-week-unchanged", one.unchanged(canteen)));
        rows.put("message", (one, all) -> one.conversation == null ? null : Turns.messages(one));
        rows.put("book-cancel", (one, all) -> meals(one, all, monday));
        return rows;
    }

    private static Turns meals(Visitor one, List<Visitor> all, LocalDate monday)
            throws IOException, InterruptedException {
        List<Visitor> same = all.stream().filter(one::isAlso).toList();
        String weeks = one.read("/api/canteen/week?from=" + monday + "&to=" + monday.plusDays(60));
        List<String> free = Turns.Meals.free(weeks);
        int share = same.indexOf(one);
        return share < free.size() ? new Turns.Meals(one, free, share, same.size()) : null;
    }
}
