package fr.ent.messaging.blog.poll;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.messaging.ArticleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The poll of an article. */
@RestController
@RequestMapping("/api/messaging/articles/{id}/poll")
class PollController {

    /** Changes of mind of a person in ten minutes. */
    private static final int VOTES = 60;

    private final ReadPoll readPoll;
    private final WritePoll writePoll;
    private final CastVote castVote;
    private final RateLimits limits;

    PollController(ReadPoll readPoll, WritePoll writePoll, CastVote castVote, RateLimits limits) {
        this.readPoll = readPoll;
        this.writePoll = writePoll;
        this.castVote = castVote;
        this.limits = limits;
    }

    /**
     * A voice.
     *
     * @param choice the place of an answer, from 0
     */
    record Vote(@Min(0) @Max(5) int choice) {}

    /** Reads what an article asks its readers. Counts are told to those who voted, to teachers, and to all once it is closed. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    ArticlePoll read(@PathVariable ArticleId id, Viewer viewer) {
        return readPoll.find(id, viewer).orElseThrow(Problem::notFound);
    }

    /** Asks the readers of an article something: its pupils while they have it in hand, teachers always. */
    @PutMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Refuses({PollProblems.NOT_NOW, PollProblems.ANSWERED})
    ArticlePoll write(@PathVariable ArticleId id, @RequestBody @Valid PollContent poll, Viewer viewer) {
        PollProblems.require(writePoll.write(id, poll, viewer));
        return read(id, viewer);
    }

    /** Deletes the poll of an article, with all voices. */
    @DeleteMapping
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(PollProblems.NOT_NOW)
    void remove(@PathVariable ArticleId id, Viewer viewer) {
        PollProblems.require(writePoll.remove(id, viewer));
    }

    /** Closes the poll of an article: nobody votes any more, and everybody sees the result. */
    @PostMapping("/close")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(PollProblems.NOT_NOW)
    void close(@PathVariable ArticleId id, Viewer viewer) {
        PollProblems.require(writePoll.close(id, viewer));
    }

    /** Votes in the poll of an article, in place of the voice before; 60 in ten minutes. */
    @PutMapping("/vote")
    @AllowedTo({Role.GUARDIAN, Role.PUPIL, Role.TEACHER, Role.HEAD})
    @Refuses(PollProblems.CLOSED)
    ArticlePoll vote(@PathVariable ArticleId id, @RequestBody @Valid Vote vote, Viewer viewer) {
        limits.take("poll", viewer.person().toString(), VOTES, Duration.ofMinutes(10));
        PollProblems.require(castVote.cast(id, vote.choice(), viewer));
        return read(id, viewer);
    }
}
