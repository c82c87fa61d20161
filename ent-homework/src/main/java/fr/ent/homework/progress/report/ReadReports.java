package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.homework.progress.ResultRights;
import fr.ent.homework.progress.term.SchoolTerm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the published reports of a child, of this year and those before, for its guardians and those who lead its class. */
@Component
class ReadReports {

    private final ResultRights rights;
    private final ReportRows reports;
    private final Signatures signatures;

    ReadReports(ResultRights rights, ReportRows reports, Signatures signatures) {
        this.rights = rights;
        this.reports = reports;
        this.signatures = signatures;
    }

    /** @throws NotThere for somebody else's child */
    List<FamilyReport> list(ChildId child, Viewer viewer) {
        require(child, viewer);
        List<ReportEdition> editions = reports.list(child);
        Map<EditionId, List<ReportSignature>> signed = signatures.list(editions);
        return editions.stream()
                .map(edition -> new FamilyReport(
                        edition.digest(),
                        edition.publishedAt(),
                        ownSignature(signed.getOrDefault(edition.id(), List.of()), viewer),
                        edition.text()))
                .toList();
    }

    Optional<ReportText> find(ChildId child, String term, Viewer viewer) {
        SchoolTerm wanted = SchoolTerm.read(term);
        require(child, viewer);
        return reports.list(List.of(child), List.of(wanted)).stream()
                .map(ReportEdition::text)
                .findFirst();
    }

    private void require(ChildId child, Viewer viewer) {
        if (rights.findRead(child, viewer).isEmpty()) {
            throw new NotThere();
        }
    }

    private static @Nullable Instant ownSignature(List<ReportSignature> signatures, Viewer viewer) {
        return signatures.stream()
                .filter(one -> one.guardian().equals(viewer.person()))
                .map(ReportSignature::at)
                .findFirst()
                .orElse(null);
    }
}
