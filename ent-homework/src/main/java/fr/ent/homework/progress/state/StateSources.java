package fr.ent.homework.progress.state;

import fr.ent.core.Directory;
import fr.ent.core.classhome.ClassCycles;
import fr.ent.core.stateregister.StateRegister;
import fr.ent.homework.progress.report.ReadEditions;
import org.springframework.stereotype.Component;

/** The register of the State, published reports, cycles and teachers: all that reports for the State are made of. */
@Component
record StateSources(StateRegister register, ReadEditions editions, ClassCycles cycles, Directory directory) {}
