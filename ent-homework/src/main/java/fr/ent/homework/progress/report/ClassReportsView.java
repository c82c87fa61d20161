package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonName;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.signin.SignInWay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a class in a term, for whoever leads it.
 *
 * @param subjects those of the class's cycles
 * @param pupils those who aren't hidden from the viewer, by family name then given name
 */
record ClassReportsView(ClassId classId, String term, List<SchoolSubject> subjects, List<PupilReport> pupils) {

    /**
     * The report of a pupil.
     *
     * @param words as they are written by now
     * @param publishedAt when the family's text was published; none before
     * @param changed whether a publication would show the family another text
     * @param signatures under the family's text
     */
    record PupilReport(
            ChildId childId,
            String givenName,
            String familyName,
            WrittenWords words,
            @Nullable Instant publishedAt,
            boolean changed,
            List<ShownSignature> signatures) {}

    /**
     * A signature.
     *
     * @param guardian none once they have left
     * @param way how the guardian had signed in
     */
    record ShownSignature(@Nullable PersonName guardian, SignInWay way, boolean secondFactor, Instant at) {}
}
