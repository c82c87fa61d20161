package fr.ent.core.lti.grade;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.grade.ScoreRows.KeptScore;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a tool says of the work of a pupil who is in the class today. */
@Component
class KeepScore {

    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final LineItemRows items;
    private final ScoreRows scores;
    private final ItemPupils pupils;
    private final Clock clock;

    KeepScore(LineItemRows items, ScoreRows scores, ItemPupils pupils, Clock clock) {
        this.items = items;
        this.scores = scores;
        this.pupils = pupils;
        this.clock = clock;
    }

    /** A moment to come would stand for ever, so it is refused. */
    @Transactional
    public KeepOutcome keep(LtiToolId tool, ClassId schoolClass, UUID item, ScoreContent score) {
        if (score.at().isAfter(clock.instant().plus(AHEAD))) {
            throw new InvalidInput("timestamp", "out-of-range");
        }
        Optional<ChildId> child =
                find(tool, schoolClass, item).flatMap(known -> pupils.find(tool, schoolClass, score.userId()));
        if (child.isEmpty()) {
            return KeepOutcome.UNKNOWN;
        }
        return scores.keep(item, child.get(), score) ? KeepOutcome.KEPT : KeepOutcome.OLD;
    }

    public Optional<LineItem> find(LtiToolId tool, ClassId schoolClass, UUID item) {
        return items.find(item, tool, schoolClass);
    }

    /** Of pupils who are in the class today, by their names to the tool: any order of ours would tell two tools who is who. */
    public List<NamedScore> list(LineItem item) {
        Map<ChildId, String> names = pupils.list(item.tool(), item.schoolClass());
        return scores.list(item.id()).stream()
                .flatMap(score ->
                        Optional.ofNullable(names.get(score.child())).map(name -> new NamedScore(name, score)).stream())
                .sorted(Comparator.comparing(NamedScore::name))
                .toList();
    }

    /** A score of somebody whom the tool knows by this name. */
    record NamedScore(String name, KeptScore score) {}

    /** How it ended. */
    enum KeepOutcome {
        KEPT,
        UNKNOWN,
        OLD
    }
}
