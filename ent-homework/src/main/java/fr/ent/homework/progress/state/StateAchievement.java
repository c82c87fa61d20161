package fr.ent.homework.progress.state;

import java.util.List;

/**
 * A domain of the State's report, as a report of the school tells of it.
 *
 * @param words of its subjects; may be empty
 * @param positions in it as a whole, or in its sub-domains
 */
record StateAchievement(StateDomain domain, String words, List<StatePosition> positions) {

    /**
     * How far a pupil is in a domain or sub-domain.
     *
     * @param level 1 to 4: not, partly, reached, exceeded
     * @param skills in words, on which it was noted: the State takes no position without them
     */
    record StatePosition(StateDomain domain, int level, List<String> skills) {}
}
