package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintedFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.text.OneLine;
import fr.ent.homework.progress.term.SchoolTerm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The published reports of a child: read, signed and printed. */
@RestController
@RequestMapping("/api/homework/reports/{childId}")
class ReportController {

    /** Another text was published since the one that was read. */
    private static final String REPORT_CHANGED = "409 homework:report-changed";

    private final ReadReports readReports;
    private final SignReport signReport;
    private final PrintReport printReport;

    ReportController(ReadReports readReports, SignReport signReport, PrintReport printReport) {
        this.readReports = readReports;
        this.signReport = signReport;
        this.printReport = printReport;
    }

    /**
     * A signature to be given.
     *
     * @param term of the report: {@code 2026-1}
     * @param digest the one of the text that was read
     */
    record NewSignature(
            @NotNull @OneLine(max = 6) String term,
            @NotNull @OneLine(min = 64, max = 64) String digest) {}

    /** Reads a child's published reports of all years, the first term first, for its guardians and its teachers. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    List<FamilyReport> read(@PathVariable ChildId childId, Viewer viewer) {
        return readReports.list(childId, viewer);
    }

    /** Signs a report of an own child; the signature names exactly the text that was read. */
    @PostMapping("/signatures")
    @AllowedTo(Role.GUARDIAN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(REPORT_CHANGED)
    void sign(
            @PathVariable ChildId childId,
            @RequestBody @Valid NewSignature signature,
            HttpServletRequest request,
            Viewer viewer) {
        switch (signReport.sign(
                childId, SchoolTerm.read(signature.term()), signature.digest(), SignInProof.of(request), viewer)) {
            case SIGNED -> {}
            case NOT_YOURS -> throw new NotThere();
            case CHANGED_MEANWHILE -> throw Problem.of(REPORT_CHANGED);
        }
    }

    /**
     * Prints a published report; 60 prints an hour.
     *
     * @param term of any school year: {@code 2026-1}
     */
    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @BulkReading(BulkKind.PRINTS)
    @Answers(as = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(
            @PathVariable ChildId childId, @RequestParam @OneLine(max = 6) String term, Viewer viewer) {
        ReportText report = readReports.find(childId, term, viewer).orElseThrow(NotThere::new);
        return PrintedFile.of("livret scolaire", report.givenName() + " " + term)
                .of(printReport.print(report, viewer));
    }
}
