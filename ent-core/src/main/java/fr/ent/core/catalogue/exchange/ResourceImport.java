package fr.ent.core.catalogue.exchange;

import java.util.List;

/**
 * The things that a file brings, or has brought.
 *
 * @param records how many it holds
 * @param added those that the place hasn't, or hadn't
 * @param known those that it has, by their address; they stay as they are
 * @param faultCount all faults, of which {@code faults} are the first 200
 */
record ResourceImport(int records, int added, int known, int faultCount, List<ResourceFault> faults) {

    private static final int SHOWN = 200;

    ResourceImport {
        faults = faults.stream().limit(SHOWN).toList();
    }
}
