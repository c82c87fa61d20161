package fr.ent.homework.progress.state;

import fr.ent.core.Directory;
import fr.ent.core.classhome.ClassCycles;
import fr.ent.core.stateregister.StateRegister;
import fr.ent.homework.progress.report.ReadEditions;
import org.springframework.stereotype.Component;

/** What is known of a class, its pupils and those who teach it, and what was published. */
@Component
record StateSources(StateRegister register, ReadEditions editions, ClassCycles cycles, Directory directory) {}
