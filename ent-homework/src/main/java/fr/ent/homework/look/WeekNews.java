package fr.ent.homework.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is new in a week: how what is shown differs from what was. */
final class WeekNews {

    private WeekNews() {}

    /** By day. A day whose hours differ since something else takes place on it is told by that alone. */
    static List<NewThing> find(List<ShownThing> before, List<ShownThing> now) {
        Map<String, ShownThing> known = byName(before);
        Map<String, ShownThing> shown = byName(now);
        List<NewThing> news = new ArrayList<>();
        shown.forEach((name, thing) -> {
            ShownThing former = known.get(name);
            if (former == null) {
                news.add(new NewThing(thing, NewsTurn.NEW));
            } else if (!former.print().equals(thing.print())) {
                news.add(new NewThing(thing, NewsTurn.CHANGED));
            }
        });
        known.forEach((name, thing) -> {
            if (!shown.containsKey(name)) {
                news.add(new NewThing(thing, NewsTurn.GONE));
            }
        });
        Set<LocalDate> changed = news.stream()
                .filter(one -> one.kind() == ShownKind.CHANGE)
                .map(NewThing::day)
                .collect(Collectors.toSet());
        return news.stream()
                .filter(one -> one.kind() != ShownKind.DAY || !changed.contains(one.day()))
                .sorted(Comparator.comparing(NewThing::day))
                .toList();
    }

    private static Map<String, ShownThing> byName(List<ShownThing> things) {
        return things.stream()
                .collect(Collectors.toMap(
                        one -> one.kind() + " " + one.key(), Function.identity(), ShownThing::and, LinkedHashMap::new));
    }
}
