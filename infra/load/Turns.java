import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The requests of one client for one row of the table, in turn: a screen again and again, or writes that undo each other. */
interface Turns {

    /** A request, and the line of the table that it counts for. */
    record Turn(String line, byte[] request) {}

    Turn next();

    /** The answer to the turn before, so that the next can name what was made. */
    default void answered(int status, String body) {}

    /** Whether {@link #answered} reads bodies. */
    default boolean readsBodies() {
        return false;
    }

    static Turns same(String line, byte[] request) {
        Turn turn = new Turn(line, request);
        return () -> turn;
    }

    /** Posts a message with a key of its own each time. */
    static Turns messages(Visitor visitor) {
        return () -> new Turn(
                "message",
                visitor.write(
                        "POST",
                        "/api/messaging/conversations/" + visitor.conversation + "/messages",
                        "{\"text\":\"À quelle heure rentre la classe de la piscine ?\"}"));
    }

    /** Books a lunch that is free and cancels it, then the next, and so on. */
    final class Meals implements Turns {

        private static final Pattern DAY = Pattern.compile(
                "\\{\"date\":\"([^\"]+)\",\"status\":\"FREE\"[^{}]*\"changeable\":true");
        private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

        private final Visitor visitor;
        private final List<String> wishes;
        private int turn;
        private String booked;

        /** @param share this client's among those who are signed in as the same guardian */
        Meals(Visitor visitor, List<String> wishes, int share, int sharers) {
            this.visitor = visitor;
            this.wishes = new ArrayList<>();
            for (int i = share; i < wishes.size(); i += sharers) {
                this.wishes.add(wishes.get(i));
            }
            if (this.wishes.isEmpty()) {
                throw new IllegalStateException("No lunch is free for " + visitor.child + "; begin with fresh data");
            }
        }

        @Override
        public Turn next() {
            if (booked != null) {
                return new Turn("cancel", visitor.write("DELETE", "/api/canteen/bookings/" + booked, ""));
            }
            String wish = wishes.get(turn++ % wishes.size());
            return new Turn("book", visitor.write("POST", "/api/canteen/bookings", wish));
        }

        @Override
        public void answered(int status, String body) {
            Matcher id = ID.matcher(body);
            booked = status / 100 == 2 && booked == null && id.find() ? id.group(1) : null;
        }

        @Override
        public boolean readsBodies() {
            return true;
        }

        /** The wishes, as the web application sends them, for lunches of a week's answer that may be booked now. */
        static List<String> free(String weeks) {
            List<String> wishes = new ArrayList<>();
            Stream.of(weeks.split("(?=\\{\"childId\":)")).skip(1).forEach(child -> {
                String activity = Visitor.field(child, "activityId");
                DAY.matcher(child)
                        .results()
                        .filter(day -> !activity.isEmpty())
                        .map(day -> "{\"childId\":\"%s\",\"activityId\":\"%s\",\"date\":\"%s\"}"
                                .formatted(Visitor.field(child, "childId"), activity, day.group(1)))
                        .forEach(wishes::add);
            });
            return wishes;
        }
    }
}
