package fr.ent.messaging.writing.part;

import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.part.ReadText.TextWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Base64;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads and writes the words of shared texts. */
@RestController
@RequestMapping("/api/messaging/shared-texts/{id}/words")
class PartController {

    /** Parts of a person in a second. */
    private static final int PER_SECOND = 20;

    /** 64 kB in Base64. */
    private static final int LONGEST = 87_384;

    private final WritePart writePart;
    private final ReadText readText;
    private final RateLimits limits;

    PartController(WritePart writePart, ReadText readText, RateLimits limits) {
        this.writePart = writePart;
        this.readText = readText;
        this.limits = limits;
    }

    /**
     * A piece that somebody has written.
     *
     * @param era in which it was written
     * @param content an update of Yjs in Base64, at most 64 kB
     */
    record WrittenPart(
            @Min(0) @Max(1_000_000) int era,
            @OneLine(min = 4, max = LONGEST) String content) {}

    /**
     * Gives the words of a shared text, or those after a sequence of an era.
     *
     * @param era that the reader knows
     * @param after the last sequence that the reader knows; -1 for all
     */
    @GetMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    TextWords read(
            @PathVariable SharedTextId id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int era,
            @RequestParam(defaultValue = "-1") @Min(-1) int after,
            Viewer viewer) {
        return readText.read(id, era, after, viewer).orElseThrow(Problem::notFound);
    }

    /** Keeps what somebody has written; 20 times a second. What is known already is kept once. */
    @PutMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Refuses({PartProblems.CLOSED, PartProblems.OTHER_ERA, PartProblems.BEHIND, PartProblems.FULL})
    PartOutcome.Kept write(@PathVariable SharedTextId id, @RequestBody @Valid WrittenPart part, Viewer viewer) {
        limits.take("text-part", viewer.person().toString(), PER_SECOND, Duration.ofSeconds(1));
        return PartProblems.require(writePart.write(id, part.era(), decoded(part.content()), viewer));
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("content", "unreadable");
        }
    }
}
