/** The agreement between the standalone and what fills it at its first start. */
@NullMarked
package fr.ent.infra.standalone.start;

import org.jspecify.annotations.NullMarked;
