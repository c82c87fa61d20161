/** Lists as files that office programs open: CSV and OpenDocument. */
@NullMarked
package fr.ent.canteen.export;

import org.jspecify.annotations.NullMarked;
