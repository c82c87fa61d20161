/** The matter of tables: schemas, the territory in scope, ids and rows. */
@NamedInterface("persistence")
@NullMarked
package fr.ent.core.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
