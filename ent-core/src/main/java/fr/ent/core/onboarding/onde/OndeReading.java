package fr.ent.core.onboarding.onde;

import java.util.List;

/** The result of reading a file. */
public sealed interface OndeReading {

    /**
     * The lines that can be used, and what was left out.
     *
     * @param complete whether every line could be used; if not, nobody may be taken for gone
     * @param unknown labels of columns that nobody knows, left out
     */
    record UsableLines(List<OndeLine> lines, List<OndeFault> faults, boolean complete, List<String> unknown)
            implements OndeReading {
        public UsableLines {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
            unknown = List.copyOf(unknown);
        }
    }

    /** The file can't be used at all. */
    record Refused(List<OndeFault> faults) implements OndeReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
