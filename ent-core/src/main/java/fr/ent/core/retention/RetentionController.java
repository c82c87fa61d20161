package fr.ent.core.retention;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.disk.UnseenFile;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Download;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.RateLimits;
import fr.ent.core.territory.Territories;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For how long personal data are kept and why: for everybody, and as the record that the law asks for. */
@RestController
class RetentionController {

    private static final int EXPORTED_PER_HOUR = 20;

    private final Retention retention;
    private final WriteRegister writeRegister;
    private final Territories territories;
    private final Audit audit;
    private final RateLimits limits;

    RetentionController(
            Retention retention, WriteRegister writeRegister, Territories territories, Audit audit, RateLimits limits) {
        this.retention = retention;
        this.writeRegister = writeRegister;
        this.territories = territories;
        this.audit = audit;
        this.limits = limits;
    }

    /** Lists the kinds of personal data that are kept: whose, read by whom, why, for how long, and what happens then. */
    @GetMapping("/api/public/retention")
    @AllowedToPublic
    List<RetentionLine> list() {
        return retention.list().stream()
                .map(kind -> new RetentionLine(kind.key(), kind.fr(), kind.en()))
                .toList();
    }

    /**
     * Gives the record of processing activities and of processors as a CSV file in French. The audit trail keeps that it was
     * given, which is why this is a POST; 20 files an hour.
     */
    @FreshSignIn
    @PostMapping("/api/core/processing-register/export")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers(as = "text/csv")
    ResponseEntity<Resource> export(Viewer viewer) throws IOException {
        limits.take("processing-register", viewer.person().toString(), EXPORTED_PER_HOUR, Duration.ofHours(1));
        audit.record(viewer.person(), "processing-register.exported", "territory:" + viewer.territory(), Map.of());
        UnseenFile content =
                writeRegister.write(territories.get(viewer.territory()).name());
        return new Download("Registre des traitements", "csv", MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .of(content);
    }

    /** A kind of personal data in both languages. */
    record RetentionLine(String key, KeptWords fr, KeptWords en) {}
}
