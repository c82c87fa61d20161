/** The database: its schemas, its two logins, the connections and the wall between territories. */
@NullMarked
package fr.ent.core.platform.database;

import org.jspecify.annotations.NullMarked;
