@NullMarked
package fr.ent.messaging.project.export;

import org.jspecify.annotations.NullMarked;
