package fr.ent.core.catalogue.sending;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sendings of resources, as those see to them who lead a class. */
@RestController
class ResourceSendingController {

    private static final int SENT_PER_DAY = 200;

    private final SendResource sendResource;
    private final ClassSendings sendings;
    private final Directory directory;
    private final CatalogueClock clock;
    private final RateLimits limits;

    ResourceSendingController(
            SendResource sendResource,
            ClassSendings sendings,
            Directory directory,
            CatalogueClock clock,
            RateLimits limits) {
        this.sendResource = sendResource;
        this.sendings = sendings;
        this.directory = directory;
        this.clock = clock;
        this.limits = limits;
    }

    /** Sends a resource to a class or to some of its pupils, to be seen; they and their guardians are told. 200 a day. */
    @PostMapping("/api/core/resources/{id}/sendings")
    @Idempotent
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    ResponseEntity<SendingView> send(
            @PathVariable ResourceId id, @RequestBody @Valid NewResourceSending wanted, Viewer viewer) {
        limits.take("resource-sending", viewer.person().toString(), SENT_PER_DAY, Duration.ofDays(1));
        SendingId sending = sendResource.send(id, wanted.content(), clock.today(), viewer);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(sendings.find(sending, viewer).orElseThrow(Problem::notFound));
    }

    /** Lists the sendings to a class, the latest first, with which pupils have seen each; 100 at most. */
    @GetMapping("/api/core/classes/{id}/resource-sendings")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD})
    ClassResourceSendings list(@PathVariable ClassId id, Viewer viewer) {
        ClassView schoolClass = directory.findClass(id).filter(viewer::leads).orElseThrow(Problem::notFound);
        return new ClassResourceSendings(schoolClass, sendings.listPupils(id, viewer), sendings.list(id, viewer));
    }

    /** Takes a sending back: it is on no list any more, and who hasn't read of it isn't told. */
    @DeleteMapping("/api/core/resource-sendings/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable SendingId id, Viewer viewer) {
        sendResource.takeBack(id, viewer);
    }

    /** A resource to be sent. */
    record NewResourceSending(@JsonUnwrapped @Valid SendingContent content) {}

    /**
     * A class with what was sent to it.
     *
     * @param pupils of the class today, by family name
     */
    record ClassResourceSendings(ClassView schoolClass, List<ChildView> pupils, List<SendingView> sendings) {

        ClassResourceSendings {
            pupils = List.copyOf(pupils);
            sendings = List.copyOf(sendings);
        }
    }
}
