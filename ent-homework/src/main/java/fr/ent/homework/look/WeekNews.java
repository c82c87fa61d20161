package fr.ent.homework.look;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is new in a week: how what is shown differs from what was. */
final class WeekNews {

    private WeekNews() {}

    /** By day. A day whose hours differ since something else takes place on it is told by that alone. */
    static List<NewThing> find(List<ShownThing> before, List<ShownThing> now) {
        Map<String, ShownThing> known = byName(before);
        Map<String, ShownThing> shown = byName(now);
        List<NewThing> news = Stream.concat(
                        shown.entrySet().stream().flatMap(one -> {
                            ShownThing former = known.get(one.getKey());
                            return former == null
                                    ? Stream.of(new NewThing(one.getValue(), NewsTurn.NEW))
                                    : former.print().equals(one.getValue().print())
                                            ? Stream.empty()
                                            : Stream.of(new NewThing(one.getValue(), NewsTurn.CHANGED));
                        }),
                        known.entrySet().stream()
                                .filter(one -> !shown.containsKey(one.getKey()))
                                .map(one -> new NewThing(one.getValue(), NewsTurn.GONE)))
                .toList();
        Set<Object> changed = news.stream()
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
