package fr.ent.homework.diary;

import fr.ent.core.ChildId;
import fr.ent.core.storage.FileId;
import fr.ent.homework.ExerciseEditionId;
import fr.ent.homework.GroupId;
import fr.ent.homework.SlotId;
import fr.ent.homework.diary.entry.EntryFacts;
import fr.ent.homework.diary.entry.EntryWish;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files, pupils, slots, exercises and groups that entries name, and the days on which they are due. */
record NamedParts(
        Set<FileId> files,
        Set<ChildId> pupils,
        Set<SlotId> slots,
        Set<ExerciseEditionId> exercises,
        Set<GroupId> groups,
        Set<LocalDate> dueDates) {

    static NamedParts of(Collection<EntryWish> wishes) {
        return new NamedParts(
                wishes.stream().flatMap(wish -> wish.content().files().stream()).collect(Collectors.toSet()),
                wishes.stream()
                        .flatMap(wish -> wish.readers().pupils().stream())
                        .collect(Collectors.toSet()),
                wishes.stream()
                        .flatMap(wish -> Stream.ofNullable(wish.content().slotId()))
                        .collect(Collectors.toSet()),
                wishes.stream()
                        .flatMap(wish -> Stream.ofNullable(wish.content().exerciseEditionId()))
                        .collect(Collectors.toSet()),
                wishes.stream()
                        .flatMap(wish -> Stream.ofNullable(wish.readers().groupId()))
                        .collect(Collectors.toSet()),
                wishes.stream()
                        .flatMap(wish -> Stream.ofNullable(wish.content().dueDate()))
                        .collect(Collectors.toSet()));
    }

    /** Those that an entry as it was doesn't name. */
    NamedParts without(EntryFacts before) {
        SlotId slot = before.content().slotId();
        ExerciseEditionId exercise = before.content().exerciseEditionId();
        GroupId group = before.standing().groupId();
        LocalDate due = before.content().dueDate();
        return new NamedParts(
                rest(files, before.files()),
                rest(pupils, before.standing().pupilIds()),
                rest(slots, slot == null ? List.of() : List.of(slot)),
                rest(exercises, exercise == null ? List.of() : List.of(exercise)),
                rest(groups, group == null ? List.of() : List.of(group)),
                rest(dueDates, due == null ? List.of() : List.of(due)));
    }

    private static <T> Set<T> rest(Set<T> all, Collection<T> known) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(Set.copyOf(known));
        return rest;
    }
}
