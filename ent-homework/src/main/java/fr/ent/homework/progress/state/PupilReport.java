package fr.ent.homework.progress.state;

import fr.ent.core.ChildView;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.progress.report.PublishedReport;
import fr.ent.homework.progress.state.PlaceResults.PlacedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The report of a pupil for the State, with what is missing.
 *
 * @param ine the national number, which goes into the file alone
 * @param cycle none where nothing tells it
 * @param report none as long as none is published
 */
record PupilReport(
        ChildView child,
        @Nullable String ine,
        @Nullable SchoolCycle cycle,
        @Nullable PublishedReport report,
        PlacedReport placed) {

    static final PlacedReport NOTHING = new PlacedReport(List.of(), Set.of());

    /** The rules as other programs of first degree have found them: see the decisions about homework. */
    private static final int FEWEST_DOMAINS = 3;

    private static final int LONGEST_GENERAL = 1500;
    private static final int LONGEST_WORDS = 600;

    /** Whether the State's report has no place for the pupil: it begins with CP. */
    boolean atNursery() {
        return cycle == SchoolCycle.FIRST;
    }

    boolean complete() {
        return !atNursery() && gaps().isEmpty();
    }

    List<PupilGap> gaps() {
        List<PupilGap> gaps = new ArrayList<>();
        if (cycle == null) {
            gaps.add(PupilGap.LEVEL);
        }
        if (ine == null) {
            gaps.add(PupilGap.NUMBER);
        }
        if (report == null) {
            gaps.add(PupilGap.UNPUBLISHED);
            return gaps;
        }
        String general = report.text().general();
        if (general.isBlank()) {
            gaps.add(PupilGap.GENERAL);
        }
        if (general.length() > LONGEST_GENERAL) {
            gaps.add(PupilGap.GENERAL_TOO_LONG);
        }
        if (cycle != null && placed.achievements().size() < FEWEST_DOMAINS) {
            gaps.add(PupilGap.DOMAINS);
        }
        return gaps;
    }

    List<PupilCheck> checks() {
        List<PupilCheck> checks = new ArrayList<>();
        if (placed.achievements().stream().anyMatch(one -> one.words().length() > LONGEST_WORDS)) {
            checks.add(PupilCheck.WORDS_LONG);
        }
        if (!placed.unplaced().isEmpty()) {
            checks.add(PupilCheck.UNPLACED);
        }
        return checks;
    }
}
