package fr.ent.homework;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a child at school, as its family sees it at a glance.
 *
 * @param from when it begins; none where nothing takes place, or where no timetable says when there is school
 * @param to when it ends; none where {@code from} is
 * @param bring things to bring, each once, in the order in which they are needed
 * @param changes what isn't as in other weeks, in their order
 */
public record LivedDay(
        @Nullable LocalTime from, @Nullable LocalTime to, List<String> bring, List<ChangedHours> changes) {

    public LivedDay {
        bring = List.copyOf(bring);
        changes = List.copyOf(changes);
    }

    /**
     * Something that isn't as in other weeks.
     *
     * @param cancelled whether there is no class in these hours
     * @param note things to know or to bring
     */
    public record ChangedHours(
            LocalTime from,
            LocalTime to,
            String title,
            @Nullable String note,
            boolean cancelled) {}
}
