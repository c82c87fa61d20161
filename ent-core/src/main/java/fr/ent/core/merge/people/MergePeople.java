package fr.ent.core.merge.people;

import fr.ent.core.Viewer;
import fr.ent.core.merge.MergeObstacle;
import fr.ent.core.merge.MergedRecords;
import fr.ent.core.merge.people.PersonSide.AccountSide;
import fr.ent.core.merge.people.PreviewMerge.Readiness;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes two records of one human one: all that was the other's is the kept one's from now on. */
@Component
class MergePeople {

    /** A number that a file knows the child by, and whether any file does: of the two records the one that was in a file. */
    private static final String INE = """
            version = version + 1,
            ine = coalesce(t.ine, (select r.before->>'ine' from core.merged_row r
                                   where r.merge_id = :merge and r.relation = 'core.pupil')),
            awaits_file = t.awaits_file and (select cast(r.before->>'awaits_file' as boolean) from core.merged_row r
                                             where r.merge_id = :merge and r.relation = 'core.pupil')""";

    private final Sql sql;
    private final MergedPeople people;
    private final PreviewMerge previewMerge;
    private final List<MergedRecords> modules;
    private final MergeTrail trail;

    MergePeople(
            Sql sql, MergedPeople people, PreviewMerge previewMerge, List<MergedRecords> modules, MergeTrail trail) {
        this.sql = sql;
        this.people = people;
        this.previewMerge = previewMerge;
        this.modules = modules;
        this.trail = trail;
    }

    /**
     * A wish to merge two people in the versions that were read.
     *
     * @param taken parts of the contact that the other's record is right about
     * @param account whose account stays where both use one and nothing else says
     */
    record MergeWish(Pair pair, int keptVersion, int goneVersion, Set<ContactPart> taken, MergeSide account) {
        MergeWish {
            taken = Set.copyOf(taken);
        }
    }

    @Transactional
    MergeOutcome merge(MergeWish wish, Viewer viewer) {
        people.holdImports();
        people.hold(wish.pair());
        return switch (previewMerge.prepare(wish.pair(), viewer)) {
            case Readiness.Unready(MergeOutcome.Refused why) -> why;
            case Readiness.Ready(BothSides both) -> merge(wish, both, viewer);
        };
    }

    private MergeOutcome merge(MergeWish wish, BothSides both, Viewer viewer) {
        if (both.kept().version() != wish.keptVersion() || both.gone().version() != wish.goneVersion()) {
            return new MergeOutcome.ChangedMeanwhile();
        }
        Set<MergeObstacle> obstacles = previewMerge.listObstacles(wish.pair());
        if (!obstacles.isEmpty()) {
            return new MergeOutcome.Forbidden(obstacles);
        }
        MergeId id = MergeId.next();
        people.forgetArchives(wish.pair());
        note(id, wish.pair(), viewer);
        List<AccountSide> closed = both.closed(wish.account());
        people.followConsents(
                wish.pair(),
                () -> write(
                        new MergeJournal(sql, id, wish.pair()),
                        wish,
                        closed.equals(both.kept().accounts())));
        trail.merged(id, both, closed, viewer);
        return new MergeOutcome.Merged(id);
    }

    private void note(MergeId id, Pair pair, Viewer viewer) {
        sql.of("""
                        insert into core.person_merge (id, kept_id, gone_id, merged_by, merged_at)
                        values (:id, :kept, :gone, :by, :now)""")
                .with("id", id)
                .with("kept", pair.kept())
                .with("gone", pair.gone())
                .with("by", viewer.person())
                .with("now", trail.now())
                .run();
    }

    private MergeJournal write(MergeJournal journal, MergeWish wish, boolean keptAccountCloses) {
        contact(journal, wish.taken());
        closeAccounts(journal, keptAccountCloses ? ":kept" : ":gone", keptAccountCloses ? ":gone" : ":kept");
        journal.setAside("core.distinct_people", "one_id", "g.one_id = :gone or g.other_id = :gone");
        modules.stream().flatMap(module -> module.columns().stream()).forEach(journal::move);
        journal.setAside("core.pupil", "id", "g.id = :gone");
        journal.change("core.pupil", MergeJournal.ITSELF, INE, "t.id = :kept");
        journal.setAside("core.person", "id", "g.id = :gone");
        return journal;
    }

    /** Completes the birth in the kept record, and takes the parts of the contact that the other is right about. */
    private static void contact(MergeJournal journal, Set<ContactPart> taken) {
        journal.change(
                "core.person",
                MergeJournal.ITSELF,
                "version = version + 1, "
                        + "birth_date = coalesce(t.birth_date, (select g.birth_date from core.person g where g.id = :gone)), "
                        + "birth_place = coalesce(nullif(t.birth_place, ''), (select g.birth_place from core.person g where g.id = :gone)), "
                        + "birth_country = coalesce(nullif(t.birth_country, ''), (select g.birth_country from core.person g where g.id = :gone)), "
                        + "sex = coalesce(t.sex, (select g.sex from core.person g where g.id = :gone))"
                        + taken.stream().sorted().map(ContactPart::taken).collect(Collectors.joining()),
                "t.id = :kept");
    }

    /** Where both have an account, one stays: the other's goes with what was vouched for and mailed to it. */
    private static void closeAccounts(MergeJournal journal, String closing, String staying) {
        String both = " and exists (select from core.account s where s.person_id = " + staying + ")";
        journal.setAside(
                "core.account_code",
                "subject",
                "g.subject in (select a.subject from core.account a where a.person_id = " + closing + ")" + both);
        journal.setAside("core.vouched_identity", "person_id", "g.person_id = " + closing + both);
        journal.setAside("core.account", "person_id", "g.person_id = " + closing + both);
    }
}
