package fr.ent.core.merge.people;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.merge.people.UndoOutcome.LostCount;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two people again of those who were made one, within thirty days. Where rights of the staff moved or were set aside, that
 * is the administrator's matter, as the merge was.
 */
@Component
class UndoMerge {

    static final Duration LONGEST = Duration.ofDays(30);

    private final Sql sql;
    private final MergedPeople people;
    private final OwnFamilies ownFamilies;
    private final UndoneRows rows;
    private final MergeTrail trail;

    UndoMerge(Sql sql, MergedPeople people, OwnFamilies ownFamilies, UndoneRows rows, MergeTrail trail) {
        this.sql = sql;
        this.people = people;
        this.ownFamilies = ownFamilies;
        this.rows = rows;
        this.trail = trail;
    }

    @Transactional
    UndoOutcome undo(MergeId id, Viewer viewer) {
        people.holdImports();
        Optional<UndoneMerge> found = hold(id);
        if (found.isEmpty()) {
            return new UndoOutcome.NothingThere();
        }
        UndoneMerge merge = found.get();
        people.hold(merge.pair());
        Optional<PersonSide> kept =
                Optional.ofNullable(people.list(List.of(merge.kept())).get(merge.kept()));
        boolean ofStaff =
                rows.areOfStaff(id) || kept.filter(PersonSide::isStaff).isPresent();
        if (ofStaff && !viewer.holds(Role.TERRITORY_ADMINISTRATOR)) {
            return new UndoOutcome.NothingThere();
        }
        if (isOwn(merge, viewer)) {
            return new UndoOutcome.OwnFamily();
        }
        if (merge.mergedAt().plus(LONGEST).isBefore(trail.now())) {
            return new UndoOutcome.TooLate();
        }
        return kept.isEmpty() ? refuse(merge.kept()) : undo(merge, viewer);
    }

    private UndoOutcome refuse(PersonId kept) {
        return sql.of("select count(*) from core.person where id = :id")
                                .with("id", kept)
                                .count()
                        > 0
                ? new UndoOutcome.KeptLeft()
                : new UndoOutcome.MergedAgain();
    }

    private UndoOutcome undo(UndoneMerge merge, Viewer viewer) {
        people.forgetArchives(merge.pair());
        List<String> reopened = rows.listClosed(merge.id()).stream()
                .filter(account -> !account.isCitizens())
                .map(ClosedAccounts.ClosedAccount::subject)
                .toList();
        List<LostCount> lost = people.followConsents(merge.pair(), () -> giveBack(merge));
        rows.openClasses(merge);
        sql.of("update core.person_merge set undone_by = :by, undone_at = :now where id = :id")
                .with("by", viewer.person())
                .with("now", trail.now())
                .with("id", merge.id())
                .run();
        rows.forget(merge.id());
        trail.undone(merge, reopened, viewer);
        return new UndoOutcome.Undone(lost);
    }

    private List<LostCount> giveBack(UndoneMerge merge) {
        List<LostCount> lost = rows.giveBack(merge);
        rows.giveBarsBack(merge);
        return lost;
    }

    private boolean isOwn(UndoneMerge merge, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        return own.has(merge.kept()) || own.has(merge.gone());
    }

    private Optional<UndoneMerge> hold(MergeId id) {
        return sql.of("""
                        select id, kept_id, gone_id, merged_at from core.person_merge
                        where id = :id and undone_at is null for update""")
                .with("id", id)
                .find(row -> new UndoneMerge(
                        row.id("id", MergeId::new),
                        row.id("kept_id", PersonId::new),
                        row.id("gone_id", PersonId::new),
                        row.instant("merged_at")));
    }
}
