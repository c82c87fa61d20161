package fr.ent.core.onboarding.onde;

import java.util.List;

/** The result of reading a file. */
public sealed interface Reading {

    /**
     * The lines that can be used, and what was left out.
     *
     * @param complete whether every line could be used; if not, nobody may be taken for gone
     */
    record Lines(List<Line> lines, List<Fault> faults, boolean complete) implements Reading {
        public Lines {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    /** The file can't be used at all. */
    record Refused(List<Fault> faults) implements Reading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
