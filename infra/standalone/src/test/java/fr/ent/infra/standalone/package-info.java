@NullMarked
package fr.ent.infra.standalone;

import org.jspecify.annotations.NullMarked;
