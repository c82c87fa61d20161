package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.signin.SignInProof;
import fr.ent.homework.progress.term.SchoolTerm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs the report of a guardian's own child, exactly as the guardian has read it. */
@Component
class SignReport {

    private final ReportRows reports;
    private final Signatures signatures;

    SignReport(ReportRows reports, Signatures signatures) {
        this.reports = reports;
        this.signatures = signatures;
    }

    @Transactional
    public SignOutcome sign(ChildId child, SchoolTerm term, String digest, SignInProof proof, Viewer viewer) {
        if (!viewer.isGuardianOf(child)) {
            return SignOutcome.NOT_YOURS;
        }
        Optional<ReportEdition> read =
                reports.list(List.of(child), List.of(term)).stream().findFirst();
        if (read.isEmpty()) {
            return SignOutcome.NOT_YOURS;
        }
        if (!read.get().digest().equals(digest)) {
            return SignOutcome.CHANGED_MEANWHILE;
        }
        signatures.sign(read.get(), viewer.person(), proof);
        return SignOutcome.SIGNED;
    }
}
