package fr.ent.core;

import java.util.Collection;

/** Tells people that something happened. Modules publish; core keeps them for the bell, messaging picks channel and hour. */
public interface Notices {

    void tell(Collection<PersonId> people, Notice notice);
}
