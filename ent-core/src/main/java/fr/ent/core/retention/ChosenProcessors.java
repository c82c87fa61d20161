package fr.ent.core.retention;

import java.util.List;

/** Those to whom the territory in scope entrusts personal data by its own choice, beside those of the installation. */
public interface ChosenProcessors {

    List<ChosenProcessor> list();

    /**
     * Somebody whom the territory has chosen.
     *
     * @param name of the service, with whoever runs it
     * @param about whose data
     * @param told the data themselves
     * @param why for what
     */
    record ChosenProcessor(String name, String about, String told, String why) {}
}
