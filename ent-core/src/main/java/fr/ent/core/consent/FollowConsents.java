package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows what a change does to pictures of children, in its transaction: whatever was allowed before it and isn't after is
 * published, and teachers are told; each no of a guardian is published as well. Every change of what counts goes through here: a
 * word, a tie, a bar, the register, a merge; also every change of a pupil's class within its year, to which the pupil is one of
 * another class from then on.
 */
@Component
public class FollowConsents {

    private final ImageStandings standings;
    private final FollowClasses classes;
    private final ApplicationEventPublisher events;
    private final WithdrawalNotices notices;

    FollowConsents(
            ImageStandings standings,
            FollowClasses classes,
            ApplicationEventPublisher events,
            WithdrawalNotices notices) {
        this.standings = standings;
        this.classes = classes;
        this.events = events;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T follow(Collection<ChildId> children, Supplier<T> change) {
        Map<ChildId, Set<ImageUse>> before = holdAllowed(children);
        Map<ChildId, ClassId> inClasses = classes.list(children);
        T outcome = change.get();
        tell(before, Set.of());
        classes.tell(children, inClasses);
        return outcome;
    }

    /**
     * Follows what a guardian says of a child: a no is published though nothing was allowed before it, for what was shown then may
     * be there still, since the child has changed class.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    <T> T followWords(ChildId child, Set<ImageUse> refused, Supplier<T> words) {
        Map<ChildId, Set<ImageUse>> before = holdAllowed(List.of(child));
        T outcome = words.get();
        tell(before, refused);
        return outcome;
    }

    /**
     * Follows records of one child that become one, or two again: a picture that was allowed of either may be of the one that is
     * left, and of a class that isn't the child's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T followTogether(Collection<ChildId> records, Supplier<T> change) {
        Set<ImageUse> allowed = holdAllowed(records).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImageUse.class)));
        Map<ChildId, ClassId> inClasses = classes.list(records);
        T outcome = change.get();
        tell(records.stream().distinct().collect(Collectors.toMap(record -> record, record -> allowed)), Set.of());
        classes.tellTogether(records, inClasses);
        return outcome;
    }

    private Map<ChildId, Set<ImageUse>> holdAllowed(Collection<ChildId> children) {
        standings.hold(children);
        return listAllowed(children);
    }

    private Map<ChildId, Set<ImageUse>> listAllowed(Collection<ChildId> children) {
        Map<ChildId, Set<ImageUse>> allowed = new HashMap<>();
        standings.list(children).forEach((child, uses) -> allowed.put(child, allowedOf(uses)));
        return allowed;
    }

    private static Set<ImageUse> allowedOf(Map<ImageUse, ImageStanding> uses) {
        Set<ImageUse> allowed = EnumSet.noneOf(ImageUse.class);
        uses.forEach((use, standing) -> {
            if (standing == ImageStanding.ALLOWED) {
                allowed.add(use);
            }
        });
        return allowed;
    }

    /** A child who isn't in the register any more has no picture to withdraw: it left by another way. */
    private void tell(Map<ChildId, Set<ImageUse>> before, Set<ImageUse> refused) {
        if (refused.isEmpty() && before.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        Map<ChildId, Set<ImageUse>> withdrawn = new LinkedHashMap<>();
        listAllowed(before.keySet()).forEach((child, still) -> {
            Set<ImageUse> gone = without(still, before.getOrDefault(child, Set.of()));
            if (!gone.isEmpty()) {
                withdrawn.put(child, gone);
            }
            Set<ImageUse> hidden = EnumSet.copyOf(gone);
            hidden.addAll(without(still, refused));
            if (!hidden.isEmpty()) {
                events.publishEvent(new ImageConsentChanged(TerritoryScope.require(), child, hidden));
            }
        });
        if (!withdrawn.isEmpty()) {
            notices.tell(withdrawn);
        }
    }

    private static Set<ImageUse> without(Set<ImageUse> still, Set<ImageUse> uses) {
        EnumSet<ImageUse> gone = EnumSet.noneOf(ImageUse.class);
        gone.addAll(uses);
        gone.removeAll(still);
        return gone;
    }
}
