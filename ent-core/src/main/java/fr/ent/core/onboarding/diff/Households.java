package fr.ent.core.onboarding.diff;

import fr.ent.core.NewId;
import fr.ent.core.onboarding.diff.Register.GuardianLink;
import fr.ent.core.onboarding.diff.Register.HouseholdMembership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts guardians who share a child and an address into one household, with their children; guardians of a child at two
 * addresses make two. Existing households only ever gain members: splitting one is for the town hall to decide. Nobody comes
 * under one roof with a child from whom they are barred.
 */
final class Households {

    private final Draft draft;
    private final Map<UUID, Set<UUID>> of = new HashMap<>();
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Set<List<UUID>> barred;

    Households(Register register, Draft draft) {
        this.draft = draft;
        for (HouseholdMembership membership : register.memberships()) {
            members.computeIfAbsent(membership.household(), key -> new HashSet<>())
                    .add(membership.person());
            if (membership.adult()) {
                of.computeIfAbsent(membership.person(), key -> new LinkedHashSet<>())
                        .add(membership.household());
            }
        }
        this.barred = register.links().stream()
                .filter(GuardianLink::restricted)
                .map(link -> List.of(link.guardian(), link.child()))
                .collect(Collectors.toSet());
    }

    void compare(List<Parent> parents) {
        for (List<Parent> together : livingTogether(parents)) {
            settle(together);
        }
    }

    /** Nobody lives with somebody through a child from whom they are barred. */
    private List<List<Parent>> livingTogether(List<Parent> parents) {
        Map<List<Object>, List<Parent>> groups = new HashMap<>();
        Map<UUID, List<Parent>> groupOf = new LinkedHashMap<>();
        for (Parent parent : parents) {
            List<Parent> mine = new ArrayList<>();
            for (UUID child : childrenAtHome(parent)) {
                List<Parent> there = groups.getOrDefault(List.<Object>of(child, parent.address()), List.of());
                there.stream().filter(other -> !mine.contains(other)).toList().forEach(mine::add);
            }
            mine.add(parent);
            mine.forEach(member -> {
                groupOf.put(member.id(), mine);
                childrenAtHome(member).forEach(child -> groups.put(List.<Object>of(child, parent.address()), mine));
            });
        }
        return groupOf.values().stream().distinct().toList();
    }

    private List<UUID> childrenAtHome(Parent parent) {
        return parent.children().stream()
                .filter(child -> !isBarred(parent.id(), child))
                .toList();
    }

    private void settle(List<Parent> together) {
        Set<UUID> existing = together.stream()
                .flatMap(parent -> of.getOrDefault(parent.id(), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (existing.isEmpty()
                && together.stream().allMatch(parent -> parent.children().isEmpty())) {
            return;
        }
        List<Parent> homeless = together.stream()
                .filter(parent -> of.getOrDefault(parent.id(), Set.of()).isEmpty())
                .toList();
        List<UUID> coming = together.stream()
                .flatMap(parent -> childrenAtHome(parent).stream())
                .toList();
        UUID household = existing.stream()
                .filter(home -> mayShare(home, homeless, coming))
                .findFirst()
                .orElseGet(() -> homeless.isEmpty() ? existing.iterator().next() : found(homeless));
        if (!existing.isEmpty()) {
            draft.confirm(ChangedEntity.HOUSEHOLD);
        }
        homeless.forEach(parent -> join(household, parent.id(), "ADULT", parent.familyName()));
        for (Parent parent : together) {
            List<UUID> homes = new ArrayList<>(of.getOrDefault(parent.id(), Set.of()));
            if (existing.contains(household)) {
                homes.addFirst(household);
            }
            childrenAtHome(parent).stream()
                    .filter(child -> !livesWith(parent, child))
                    .forEach(child -> homes.stream()
                            .filter(home -> mayShare(home, List.of(), List.of(child)))
                            .findFirst()
                            .ifPresent(home -> join(
                                    home, child, "CHILD", together.getFirst().familyName())));
        }
    }

    /** Whether these may come to live in a household: none of them is barred from a child there, nor anybody there from theirs. */
    private boolean mayShare(UUID household, List<Parent> adults, List<UUID> children) {
        Set<UUID> there = members.getOrDefault(household, Set.of());
        List<UUID> comers = adults.stream().map(Parent::id).toList();
        return comers.stream()
                        .noneMatch(adult -> Stream.concat(there.stream(), children.stream())
                                .anyMatch(child -> isBarred(adult, child)))
                && children.stream().noneMatch(child -> there.stream().anyMatch(adult -> isBarred(adult, child)));
    }

    private boolean isBarred(UUID adult, UUID child) {
        return barred.contains(List.of(adult, child));
    }

    private boolean livesWith(Parent parent, UUID child) {
        return of.getOrDefault(parent.id(), Set.of()).stream()
                .anyMatch(household -> members.getOrDefault(household, Set.of()).contains(child));
    }

    private UUID found(List<Parent> together) {
        UUID household = NewId.next();
        String name = together.stream().map(Parent::familyName).distinct().collect(Collectors.joining(", "));
        draft.add(Change.added(ChangedEntity.HOUSEHOLD, household, 0, name, Map.of("name", name)));
        return household;
    }

    private void join(UUID household, UUID person, String kind, String subject) {
        if (!members.computeIfAbsent(household, key -> new HashSet<>()).add(person)) {
            return;
        }
        if (kind.equals("ADULT")) {
            of.computeIfAbsent(person, key -> new LinkedHashSet<>()).add(household);
        }
        Map<String, @Nullable String> after = new LinkedHashMap<>();
        after.put("household_id", household.toString());
        after.put("person_id", person.toString());
        after.put("kind", kind);
        draft.add(Change.added(ChangedEntity.MEMBER, person, 0, subject, after));
    }
}
