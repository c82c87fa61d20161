package fr.ent.core.statistics;

import java.util.Optional;
import java.util.Set;

/** The parts of the product that somebody can be said to use; what every page asks for is none. */
enum UsedModule {
    HOMEWORK,
    MESSAGES,
    TOWN_SERVICES,
    FILES,
    PEOPLE;

    private static final String CORE = "fr.ent.core.";

    /** Rooms that pages ask by themselves: for who one is, what is new, whether a session lasts. */
    private static final Set<String> ASKED_BY_PAGES = Set.of("access", "notice", "settings", "school", "signin");

    static Optional<UsedModule> of(Class<?> controller) {
        String home = controller.getPackageName() + ".";
        if (home.startsWith("fr.ent.homework.")) {
            return Optional.of(HOMEWORK);
        }
        if (home.startsWith("fr.ent.messaging.")) {
            return Optional.of(MESSAGES);
        }
        if (home.startsWith("fr.ent.canteen.")) {
            return Optional.of(TOWN_SERVICES);
        }
        if (!home.startsWith(CORE)) {
            return Optional.empty();
        }
        String room = home.substring(CORE.length(), home.indexOf('.', CORE.length()));
        if (room.equals("storage")) {
            return Optional.of(FILES);
        }
        return ASKED_BY_PAGES.contains(room) ? Optional.empty() : Optional.of(PEOPLE);
    }
}
