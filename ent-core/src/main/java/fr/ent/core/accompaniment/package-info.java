/** Staff beside the teachers: whom an ATSEM, an AESH or somebody of a RASED accompanies, from when and until when. */
@NullMarked
package fr.ent.core.accompaniment;

import org.jspecify.annotations.NullMarked;
