package fr.ent.core.onboarding.diff;

import fr.ent.core.NewId;
import fr.ent.core.onboarding.diff.Register.EndedLink;
import fr.ent.core.onboarding.diff.Register.GuardianLink;
import fr.ent.core.onboarding.diff.Register.KnownPerson;
import fr.ent.core.onboarding.onde.FaultReason;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guardians and their children: links that come, stay and go. A link that a court restricted is never touched. */
final class Links {

    private static final int LAST_RANK = 9;

    private final Draft draft;
    private final String school;
    private final Map<UUID, Child> children;
    private final Map<UUID, List<GuardianLink>> known;
    private final Map<List<UUID>, String> ended;
    private final Map<UUID, String> names;
    private final Map<UUID, Integer> ranks = new HashMap<>();
    private final Set<List<UUID>> told = new HashSet<>();
    private final Map<UUID, Set<UUID>> taken = new LinkedHashMap<>();

    Links(Register register, Draft draft, Map<UUID, Child> children) {
        this.draft = draft;
        this.school = register.school().toString();
        this.children = children;
        this.known = register.links().stream().collect(Collectors.groupingBy(GuardianLink::child));
        this.ended = register.endedLinks().stream()
                .collect(Collectors.toMap(link -> List.of(link.child(), link.guardian()), EndedLink::by));
        this.names = register.adults().stream().collect(Collectors.toMap(KnownPerson::id, KnownPerson::name));
        register.links().forEach(link -> ranks.merge(link.child(), link.rank(), Math::max));
    }

    /** Whether a person has ended the link: then it isn't written again by a file, which is said once. */
    boolean isEnded(UUID child, UUID guardian, Adult adult) {
        String by = ended.get(List.of(child, guardian));
        if (by != null && told.add(List.of(child, guardian))) {
            String subject = adult.name() + " → " + name(child) + (by.isEmpty() ? "" : " (" + by + ")");
            draft.mention(new OndeFault(OndeFile.GUARDIANS, adult.first().number(), 1, FaultReason.ENDED_TIE, subject));
        }
        return by != null;
    }

    void take(UUID child, UUID guardian, Adult adult) {
        if (!taken.computeIfAbsent(child, key -> new HashSet<>()).add(guardian)) {
            return;
        }
        boolean exists = known(child).stream().anyMatch(link -> link.guardian().equals(guardian));
        if (exists) {
            draft.confirm(ChangedEntity.LINK);
            return;
        }
        Map<String, @Nullable String> after = columns(child, guardian, ranks.merge(child, 1, Integer::sum));
        draft.add(Change.added(
                ChangedEntity.LINK, NewId.next(), adult.first().number(), adult.name() + " → " + name(child), after));
    }

    /** A child's guardian whom the file names no longer, while it names another one, is one no more. */
    void noticeDepartures() {
        List<GuardianLink> gone = new ArrayList<>();
        taken.forEach((child, guardians) -> {
            if (Optional.ofNullable(children.get(child))
                    .filter(here -> here.school().equals(school))
                    .isPresent()) {
                known(child).stream()
                        .filter(link -> !link.restricted() && !guardians.contains(link.guardian()))
                        .forEach(gone::add);
            }
        });
        for (GuardianLink link : gone) {
            Map<String, @Nullable String> before = columns(link.child(), link.guardian(), link.rank());
            String subject = names.getOrDefault(link.guardian(), "") + " → " + name(link.child());
            draft.add(Change.gone(ChangedEntity.LINK, link.id(), link.version(), subject, before));
        }
    }

    private List<GuardianLink> known(UUID child) {
        return known.getOrDefault(child, List.of());
    }

    private String name(UUID child) {
        Child found = children.get(child);
        return found == null ? "" : found.given() + " " + found.family();
    }

    private static Map<String, @Nullable String> columns(UUID child, UUID guardian, int rank) {
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        columns.put("child_id", child.toString());
        columns.put("guardian_id", guardian.toString());
        columns.put("rank", Integer.toString(Math.min(rank, LAST_RANK)));
        columns.put("restricted", "false");
        return columns;
    }
}
